package dev.docproof.operation;

import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Inline;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A list item that starts with a status, {@code - **404** - Not found}, or has one in its words.
 */
final class ItemStatuses implements StatusStyle {
    @Override
    public List<StatusRow> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Item item)) {
            return List.of();
        }
        Inline text = item.text();
        int code = StatusWords.leading(text.plain());
        if (code > 0 && LeadingStatuses.isAlone(text.plain(), code)) {
            int from = text.plain().indexOf(Integer.toString(code));
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
