package dev.docproof.operation;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Inline;
import java.util.List;
import java.util.Optional;

/** A paragraph that ends with a method, and under it one that is nothing but a target. */
final class StackedDeclaration implements DeclarationStyle {
    @Override
    public List<Declaration> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Paragraph paragraph) || scene.isAside(index)) {
            return List.of();
        }
        Inline text = paragraph.text().strip();
        String target = text.plain();
        boolean alone = target.indexOf(' ') < 0 && Targets.isTarget(target);
        if (!alone || Targets.path(target).equals("/")) {
            return List.of();
        }
        return methodAbove(scene, index)
                .map(
                        method ->
                                Declaration.of(
                                        method, target, text.span(), DeclarationForm.INLINE, index))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<String> methodAbove(Scene scene, int index) {
        int above = index - 1;
        while (above > scene.headingOf(index) && scene.block(above) instanceof Tag) {
            above--;
        }
        if (above < 0) {
            return Optional.empty();
        }
        Block block = scene.block(above);
        boolean words = block instanceof Paragraph || Scene.levelOf(block) > 0;
        return Scene.wordsOf(block).filter(own -> words).flatMap(own -> method(own.plain()));
    }

    /** The only word, marks of a badge and the like left aside. */
    private static Optional<String> method(String text) {
        String bare = text.replaceAll("[^A-Za-z ]", "").strip();
        return Methods.isMethod(bare) ? Optional.of(bare) : Optional.empty();
    }
}
