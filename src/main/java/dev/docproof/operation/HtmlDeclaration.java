package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.HtmlText;
import dev.docproof.markdown.Block.Tag;
import java.util.List;
import java.util.Optional;

/** A method and a path between HTML tags, in one element or in two after each other. */
final class HtmlDeclaration implements DeclarationStyle {
    @Override
    public List<Declaration> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof HtmlText html) || scene.isAside(index)) {
            return List.of();
        }
        String text = html.text().plain().strip();
        Optional<MethodLine> both = MethodLine.read(text);
        if (both.isPresent()) {
            return List.of(declared(both.get().method(), both.get().target(), html, index));
        }
        if (!text.startsWith("/") || text.indexOf(' ') >= 0) {
            return List.of();
        }
        return methodBefore(scene, index)
                .map(method -> List.of(declared(method, text, html, index)))
                .orElse(List.of());
    }

    private static Declaration declared(String method, String target, HtmlText html, int index) {
        return Declaration.of(method, target, html.span(), DeclarationForm.HTML, index);
    }

    private static Optional<String> methodBefore(Scene scene, int index) {
        for (int i = index - 1; i >= 0 && i > index - 8; i--) {
            Block block = scene.block(i);
            if (block instanceof HtmlText html) {
                String word = html.text().plain().strip();
                return Methods.isMethod(word) ? Optional.of(word) : Optional.empty();
            }
            if (!(block instanceof Tag)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
