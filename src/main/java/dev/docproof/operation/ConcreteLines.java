package dev.docproof.operation;

import dev.docproof.curl.Placeholders;
import dev.docproof.markdown.Block.Code;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Request lines that look like declarations and are examples: {@code GET /users/3} on a page that
 * declares {@code GET /users/{id}}.
 */
final class ConcreteLines {
    private final Scene scene;
    private final Placeholders placeholders;

    ConcreteLines(Scene scene, Placeholders placeholders) {
        this.scene = scene;
        this.placeholders = placeholders;
    }

    /** The examples among the declarations, which are taken out of the list. */
    List<FoundRequest> takeFrom(List<Declaration> declarations) {
        PathIndex<Declaration> templates = new PathIndex<>();
        Map<Integer, Integer> ofBlock = new HashMap<>();
        for (Declaration declaration : declarations) {
            ofBlock.merge(declaration.block(), 1, Integer::sum);
            if (declaration.template().hasPlaceholder()) {
                templates.add(declaration.method(), declaration.template(), declaration);
            }
        }
        Set<Declaration> examples = new LinkedHashSet<>();
        for (Declaration declaration : declarations) {
            boolean alone = ofBlock.get(declaration.block()) == 1;
            if (alone && isExample(declaration, templates)) {
                examples.add(declaration);
            }
        }
        declarations.removeIf(examples::contains);
        return examples.stream().flatMap(own -> example(own).stream()).toList();
    }

    private static boolean isExample(Declaration own, PathIndex<Declaration> templates) {
        return isFence(own)
                && !own.isOpen()
                && templates.fitting(own.method(), own.template()).stream()
                        .anyMatch(template -> declares(template, own));
    }

    private static boolean isFence(Declaration declaration) {
        return declaration.form() == DeclarationForm.FENCE
                || declaration.form() == DeclarationForm.HTTP_FENCE;
    }

    /** Whether a declaration before it has placeholders where it has values that look like some. */
    private static boolean declares(Declaration own, Declaration concrete) {
        List<String> template = own.template().segments();
        List<String> path = concrete.template().segments();
        if (own.block() >= concrete.block()
                || !own.method().equals(concrete.method())
                || !own.template().hasPlaceholder()
                || template.size() != path.size()
                || own.template().fit(concrete.template()) == 0) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            boolean open = !template.get(i).equals(path.get(i));
            if (open && path.get(i).chars().noneMatch(c -> Character.isDigit(c))) {
                return false;
            }
        }
        return true;
    }

    private Optional<FoundRequest> example(Declaration declaration) {
        if (!(scene.block(declaration.block()) instanceof Code code)) {
            return Optional.empty();
        }
        return MessageRequests.messages(scene.lines(declaration.block())).stream()
                .findFirst()
                .map(message -> message.example(code, placeholders))
                .map(example -> new FoundRequest(declaration.block(), example, Optional.empty()));
    }
}
