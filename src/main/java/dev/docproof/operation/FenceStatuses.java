package dev.docproof.operation;

import dev.docproof.markdown.Block.Code;
import dev.docproof.source.Slice;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A block of code with nothing in it but the head of an answer: {@code Status: 200 OK} and perhaps
 * headers, or {@code 204} alone under words that speak of the answer.
 */
final class FenceStatuses implements StatusStyle {
    @Override
    public List<StatusRow> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Code code)) {
            return List.of();
        }
        List<Slice> lines =
                scene.lines(index).stream().filter(line -> !line.text().isBlank()).toList();
        boolean head = Responses.isHead(code.text().text());
        if (!head && !(lines.size() == 1 && isBare(scene, index, lines.get(0).text()))) {
            return List.of();
        }
        String first = lines.get(0).text();
        String form = first.strip().startsWith("HTTP/") ? "http" : "fence";
        return StatusWords.all(first.replace("HTTP/", "HTTP ")).stream()
                .limit(1)
                .map(found -> row(lines.get(0), found, form, code))
                .toList();
    }

    private static boolean isBare(Scene scene, int index, String line) {
        int code = StatusWords.leading(line);
        if (code == 0) {
            return false;
        }
        Set<Cue> cues = scene.cues(index, 0);
        String rest = line.strip().replace("HTTP ", "").substring(3);
        boolean reason = rest.chars().allMatch(c -> Character.isLetter(c) || " -".indexOf(c) >= 0);
        boolean spoken = cues.contains(Cue.RESPONSE) || cues.contains(Cue.STATUS);
        return reason && (spoken || !rest.isBlank());
    }

    private static StatusRow row(Slice line, StatusWords.Found found, String form, Code code) {
        return new StatusRow(
                Integer.toString(found.code()),
                OptionalInt.of(found.code()),
                form,
                "",
                line.span(found.from(), found.to()),
                code.span());
    }
}
