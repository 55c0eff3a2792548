package dev.docproof.operation;

import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Inline;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A list item that starts with a status, {@code - **404** - Not found}, or has one in its words.
 */
final class ItemStatuses implements StatusStyle {
    /** In items; of a longer list the words above it are not looked for. */
    private static final int LONGEST_LIST = 40;

    @Override
    public List<StatusRow> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Item item)) {
            return List.of();
        }
        Inline text = item.text();
        int code = StatusWords.leading(text.plain());
        int from = text.plain().indexOf(Integer.toString(code));
        boolean leads =
                code > 0
                        && (LeadingStatuses.isAlone(text.plain(), code)
                                || isMarked(text, from)
                                || code > 100 && speaks(scene, index));
        if (leads) {
            String rest = text.plain().substring(from + 3);
            return List.of(
                    row(text.text().span(from, from + 3), code, LeadingStatuses.words(rest), item));
        }
        List<StatusRow> rows = new ArrayList<>();
        for (StatusWords.Found found : StatusWords.inProse(text.plain())) {
            Span span = text.text().span(found.from(), found.to());
            rows.add(row(span, found.code(), text.plain(), item));
        }
        return rows;
    }

    /** {@code - **404** no such user}: set apart from the words behind it. */
    private static boolean isMarked(Inline text, int from) {
        return text.marks().stream().anyMatch(mark -> mark.from() == from && mark.to() == from + 3);
    }

    /** Whether words above the list say that it is of errors or statuses. */
    private static boolean speaks(Scene scene, int index) {
        int first = index;
        while (first > 0
                && scene.block(first - 1) instanceof Item
                && index - first < LONGEST_LIST) {
            first--;
        }
        Set<Cue> cues = scene.labelCues(first);
        return cues.contains(Cue.ERROR) || cues.contains(Cue.STATUS);
    }

    private static StatusRow row(Span span, int code, String description, Item item) {
        return new StatusRow(
                Integer.toString(code),
                OptionalInt.of(code),
                "list",
                description,
                span,
                item.span());
    }
}
