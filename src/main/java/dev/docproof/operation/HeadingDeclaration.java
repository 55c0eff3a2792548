package dev.docproof.operation;

import dev.docproof.markdown.Block.Heading;
import dev.docproof.markdown.Inline;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Optional;

/** {@code ## GET /users}, with or without backticks and words around it. */
final class HeadingDeclaration implements DeclarationStyle {
    @Override
    public List<Declaration> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Heading heading)) {
            return List.of();
        }
        Inline text = heading.text();
        return MethodWords.first(text.plain())
                .flatMap(line -> declaration(text, line, index))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Declaration> declaration(Inline text, MethodLine line, int index) {
        Span span = text.text().span(line.from(), line.to());
        return Optional.of(
                Declaration.of(line.method(), line.target(), span, DeclarationForm.HEADING, index));
    }
}
