package dev.docproof.operation;

import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Inline;
import dev.docproof.markdown.Inline.Mark;
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
        Inline term = text.sub(from, colon).strip();
        int end = endOfName(term);
        if (end == 0 || end < term.plain().length() && !term.plain().startsWith(" :", end)) {
            return Optional.empty();
        }
        Rest told = Rest.of(term.plain().substring(end));
        Rest rest = Rest.of(text.plain().substring(colon + 2, to));
        return Optional.of(
                new Entry(
                        term.plain().substring(0, end),
                        term.text().span(0, end),
                        told.type().or(rest::type),
                        told.required().or(rest::required),
                        told.place().or(rest::place),
                        rest.description(),
                        text.text().span(from, to)));
    }

    /** The code that a term starts with, or its first word. */
    private static int endOfName(Inline term) {
        String plain = term.plain();
        int end =
                term.codes().stream()
                        .filter(code -> code.from() == 0)
                        .mapToInt(Mark::to)
                        .findFirst()
                        .orElse(0);
        while (end < plain.length() && !Character.isWhitespace(plain.charAt(end))) {
            end++;
        }
        return end;
    }
}
