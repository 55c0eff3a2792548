package dev.docproof.operation;

import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Inline;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Definition lists: a name on one line, and what it is behind a colon on the next. */
final class DefinitionEntries {
    private DefinitionEntries() {}

    static List<Entry> read(Paragraph paragraph) {
        String plain = paragraph.text().plain();
        List<Entry> entries = new ArrayList<>();
        int colon = plain.indexOf("\n:");
        int from = 0;
        while (colon > 0) {
            int end = plain.indexOf('\n', colon + 1);
            int to = end < 0 ? plain.length() : end;
            int nameFrom = plain.lastIndexOf('\n', colon - 1) + 1;
            entry(paragraph.text(), Math.max(from, nameFrom), colon, to).ifPresent(entries::add);
            from = to;
            colon = plain.indexOf("\n:", to);
        }
        return entries;
    }

    private static Optional<Entry> entry(Inline text, int from, int colon, int to) {
        Inline name = text.sub(from, colon).strip();
        boolean word = !name.isBlank() && name.plain().indexOf(' ') < 0;
        if (!word) {
            return Optional.empty();
        }
        Span row = text.text().span(from, to);
        Rest rest = Rest.of(text.plain().substring(colon + 2, to));
        return Optional.of(
                new Entry(
                        name.plain(),
                        name.text().span(0, name.text().length()),
                        rest.type(),
                        rest.required(),
                        rest.place(),
                        rest.description(),
                        row));
    }
}
