package dev.docproof.operation;

import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.CodeStyle;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.source.Slice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A URL alone in a block of code, or in a code span under a heading that speaks of the URL; its
 * method stands elsewhere.
 */
final class UrlFenceDeclaration implements DeclarationStyle {
    private static final Set<String> OF_RECORDS = Set.of("PUT", "PATCH", "DELETE");

    @Override
    public List<Declaration> read(Scene scene, int index) {
        Optional<Slice> line = Optional.empty();
        if (scene.block(index) instanceof Code code && code.style() != CodeStyle.CAPTURE) {
            line = onlyLine(scene.lines(index));
        } else if (scene.block(index) instanceof Paragraph paragraph && speaksOfUrl(scene, index)) {
            line = paragraph.text().codes().stream().map(paragraph.text()::part).findFirst();
        }
        return line.filter(address -> isAddress(address.text().strip()))
                .flatMap(address -> declaration(scene, index, address))
                .map(List::of)
                .orElse(List.of());
    }

    /** "Base endpoint": what stands before the id, so that nothing changes or removes a record. */
    private static boolean isBase(Scene scene, int index) {
        return scene.label(index).strip().toLowerCase(Locale.ROOT).startsWith("base ");
    }

    private static Optional<Slice> onlyLine(List<Slice> lines) {
        Optional<Slice> only = Optional.empty();
        for (Slice line : lines) {
            if (!line.text().isBlank()) {
                if (only.isPresent()) {
                    return Optional.empty();
                }
                only = Optional.of(line);
            }
        }
        return only;
    }

    private static boolean speaksOfUrl(Scene scene, int index) {
        Set<Cue> cues = scene.cuesOfHeading(scene.headingOf(index));
        boolean url = cues.contains(Cue.URL) || cues.contains(Cue.ENDPOINT);
        return url && !cues.contains(Cue.PARAMETER) && !cues.contains(Cue.RELATED);
    }

    private static Optional<Declaration> declaration(Scene scene, int index, Slice line) {
        String target = line.text().strip();
        int from = line.text().indexOf(target);
        return MethodHints.near(scene, index)
                .filter(method -> !isBase(scene, index) || !OF_RECORDS.contains(method))
                .map(
                        method ->
                                Declaration.of(
                                        method,
                                        target,
                                        line.span(from, from + target.length()),
                                        DeclarationForm.URL_FENCE,
                                        index));
    }

    private static boolean isAddress(String line) {
        return line.indexOf(' ') < 0 && Targets.isTarget(line) && !Targets.path(line).equals("/");
    }
}
