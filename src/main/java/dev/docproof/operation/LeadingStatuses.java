package dev.docproof.operation;

import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Inline;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Lines that start with a status, under words that speak of the answer: {@code 401: No access}. */
final class LeadingStatuses implements StatusStyle {
    @Override
    public List<StatusRow> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Paragraph paragraph) || !speaks(scene, index)) {
            return List.of();
        }
        Inline text = paragraph.text();
        List<StatusRow> rows = new ArrayList<>();
        for (Slice line : Lines.of(text.text())) {
            int code = StatusWords.leading(line.text());
            if (code > 0 && isAlone(line.text(), code)) {
                int from = line.text().indexOf(Integer.toString(code));
                rows.add(row(line, code, from, paragraph));
            }
        }
        return rows;
    }

    private static boolean speaks(Scene scene, int index) {
        Set<Cue> cues = scene.cuesOfHeading(scene.headingOf(index));
        return cues.contains(Cue.RESPONSE)
                || cues.contains(Cue.STATUS)
                || cues.contains(Cue.ERROR)
                || scene.surroundings().tagsAround(index).stream()
                        .anyMatch(tag -> Cue.in(tag.name()).contains(Cue.RESPONSE));
    }

    /** Behind the status stands a separator, a reason or nothing, and no counted thing. */
    static boolean isAlone(String text, int code) {
        int end = text.indexOf(Integer.toString(code)) + 3;
        String rest = text.substring(end).replaceAll("^[`*\"'\\])]+", "").strip();
        return rest.isEmpty()
                || !Character.isLetterOrDigit(rest.charAt(0))
                || Character.isUpperCase(rest.charAt(0));
    }

    /** What is said behind the status and its separator. */
    static String words(String rest) {
        return rest.replaceAll("^[`*\"'\\])\\s]*(?:[:\\-\u2013\u2014]\\s*)?", "").strip();
    }

    private static StatusRow row(Slice line, int code, int from, Paragraph paragraph) {
        return new StatusRow(
                Integer.toString(code),
                OptionalInt.of(code),
                "prose",
                words(line.text().substring(from + 3)),
                line.span(from, from + 3),
                paragraph.span());
    }
}
