package dev.docproof.operation;

import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Inline;
import dev.docproof.markdown.Inline.Mark;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that declare an operation in a section that declares none otherwise: {@code A `DELETE`
 * to `/users/{id}` removes the user}.
 */
final class ProseDeclarations {
    private static final Pattern METHOD =
            Pattern.compile("\\b(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\\b");

    /** How far a path may stand behind its method. */
    private static final int FARTHEST = 100;

    private final Scene scene;
    private final PathIndex<Declaration> known = new PathIndex<>();
    private final Set<Integer> declared = new HashSet<>();

    ProseDeclarations(Scene scene, List<Declaration> declarations) {
        this.scene = scene;
        for (Declaration own : declarations) {
            note(own.block());
            known.add(own.method(), own.template(), own);
        }
    }

    private void note(int block) {
        for (int h = scene.headingOf(block); h >= 0 && declared.add(h); h = scene.parentOf(h)) {
            // Each section around it is declared in; those farther out may be known already.
        }
    }

    List<Declaration> read() {
        List<Declaration> found = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            int heading = scene.headingOf(i);
            if (heading >= 0 && !declared.contains(heading) && isText(i)) {
                int index = i;
                declaration(((Paragraph) scene.block(i)).text(), index)
                        .filter(own -> !isMention(own))
                        .ifPresent(
                                own -> {
                                    found.add(own);
                                    note(index);
                                });
            }
        }
        return found;
    }

    /** Whether it is of an operation that the page declares elsewhere. */
    private boolean isMention(Declaration prose) {
        return known.fitting(prose.method(), prose.template()).stream()
                .anyMatch(own -> own.template().fit(prose.template()) > 0);
    }

    private boolean isText(int index) {
        boolean related = scene.cuesOfHeading(scene.headingOf(index)).contains(Cue.RELATED);
        return scene.block(index) instanceof Paragraph paragraph
                && paragraph.nesting().quotes() == 0
                && !scene.isAside(index)
                && !related;
    }

    private static Optional<Declaration> declaration(Inline text, int index) {
        Optional<Declaration> first = leading(text, index);
        if (first.isPresent()) {
            return first;
        }
        Matcher method = METHOD.matcher(text.plain());
        while (method.find()) {
            Optional<Mark> path = path(text, method.end());
            if (path.isPresent() && isCalled(text, method)) {
                return Optional.of(
                        Declaration.of(
                                method.group(),
                                text.part(path.get()).text(),
                                text.part(path.get()).span(),
                                DeclarationForm.PROSE,
                                index));
            }
        }
        return Optional.empty();
    }

    /** {@code `DELETE /users/{id}` answers 204}. */
    private static Optional<Declaration> leading(Inline text, int index) {
        return text.codes().stream()
                .filter(mark -> mark.from() == 0)
                .map(text::part)
                .flatMap(
                        code ->
                                MethodLine.read(code.text())
                                        .map(line -> at(code, line, index))
                                        .stream())
                .findFirst();
    }

    private static Declaration at(Slice code, MethodLine line, int index) {
        return Declaration.of(
                line.method(),
                line.target(),
                code.span(line.from(), line.to()),
                DeclarationForm.PROSE,
                index);
    }

    /** The first code span behind the method, if it is a path and of the same sentence. */
    private static Optional<Mark> path(Inline text, int from) {
        return text.codes().stream()
                .filter(mark -> mark.from() >= from && mark.from() - from <= FARTHEST)
                .findFirst()
                .filter(mark -> isPath(text.part(mark).text()))
                .filter(mark -> !text.plain().substring(from, mark.from()).contains(". "));
    }

    private static boolean isPath(String code) {
        return code.indexOf(' ') < 0
                && code.startsWith("/")
                && Targets.isTarget(code)
                && code.chars().anyMatch(Character::isLetter);
    }

    /** Marked as code, or a word of a request. */
    private static boolean isCalled(Inline text, Matcher method) {
        String behind = text.plain().substring(method.end()).stripLeading();
        Optional<Mark> code =
                text.codes().stream().filter(mark -> mark.covers(method.start())).findFirst();
        if (code.isPresent()) {
            return text.part(code.get()).text().strip().equals(method.group());
        }
        return behind.startsWith("request")
                || behind.startsWith("to ")
                || behind.startsWith("call");
    }
}
