package dev.docproof.operation;

import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.CodeStyle;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.source.Slice;
import java.util.List;
import java.util.Optional;

/** A URL alone in a block of code; its method stands in a heading or in the words before it. */
final class UrlFenceDeclaration implements DeclarationStyle {
    @Override
    public List<Declaration> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Code code) || code.style() == CodeStyle.CAPTURE) {
            return List.of();
        }
        List<Slice> lines =
                Lines.of(code.text()).stream().filter(line -> !line.text().isBlank()).toList();
        if (lines.size() != 1 || !isAddress(lines.get(0).text().strip())) {
            return List.of();
        }
        Slice line = lines.get(0);
        String target = line.text().strip();
        int from = line.text().indexOf(target);
        return method(scene, index)
                .map(
                        method ->
                                List.of(
                                        Declaration.of(
                                                method,
                                                target,
                                                line.span(from, from + target.length()),
                                                DeclarationForm.URL_FENCE,
                                                index)))
                .orElse(List.of());
    }

    private static boolean isAddress(String line) {
        return line.indexOf(' ') < 0 && Targets.isTarget(line) && !Targets.path(line).equals("/");
    }

    /** From the headings around the block, else from the words of its sections. */
    private static Optional<String> method(Scene scene, int index) {
        for (int h = scene.headingOf(index); h >= 0; h = scene.parentOf(h)) {
            Optional<String> named = MethodWords.only(scene.headingText(h));
            if (named.isPresent()) {
                return named;
            }
            Optional<String> told = fromWords(scene, h, index);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fromWords(Scene scene, int heading, int index) {
        for (int i = heading + 1; i < index; i++) {
            if (scene.block(i) instanceof Paragraph paragraph) {
                Optional<String> named = MethodWords.only(paragraph.text().plain());
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }
}
