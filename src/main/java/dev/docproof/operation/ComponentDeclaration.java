package dev.docproof.operation;

import dev.docproof.markdown.Block.HtmlText;
import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Block.TagKind;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A tag of MDX or of a template language with a method among its attributes, and a path there or
 * between it and its end.
 */
final class ComponentDeclaration implements DeclarationStyle {
    private static final List<String> PATHS =
            List.of("path", "route", "url", "endpoint", "uri", "href");

    @Override
    public List<Declaration> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Tag tag) || tag.kind() == TagKind.CLOSE) {
            return List.of();
        }
        Optional<String> method =
                tag.attribute("method")
                        .or(() -> tag.attribute("verb"))
                        .map(word -> word.toUpperCase(Locale.ROOT))
                        .filter(Methods::isMethod);
        return method.flatMap(
                        word ->
                                path(tag)
                                        .map(path -> declared(word, path, tag.span(), index))
                                        .or(() -> inside(scene, index, word)))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<String> path(Tag tag) {
        return PATHS.stream()
                .flatMap(name -> tag.attribute(name).stream())
                .filter(Targets::isTarget)
                .findFirst();
    }

    /** {@code <Route method="GET">/users</Route>}. */
    private static Optional<Declaration> inside(Scene scene, int index, String method) {
        return Optional.of(index + 1)
                .filter(next -> next < scene.size())
                .map(scene::block)
                .filter(HtmlText.class::isInstance)
                .map(block -> ((HtmlText) block).text().strip())
                .filter(text -> text.plain().indexOf(' ') < 0 && Targets.isTarget(text.plain()))
                .map(text -> declared(method, text.plain(), text.span(), index));
    }

    private static Declaration declared(String method, String path, Span span, int index) {
        return Declaration.of(method, path, span, DeclarationForm.COMPONENT, index);
    }
}
