package dev.docproof.operation;

import dev.docproof.markdown.Block.Row;
import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Inline;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of a table that lists parameters or members. */
final class TableEntries {
    private TableEntries() {}

    static List<Entry> read(Table table, Columns columns) {
        List<Entry> entries = new ArrayList<>();
        String parent = "";
        for (Row row : table.rows()) {
            Optional<Entry> entry =
                    row.cell(columns.of(Column.NAME)).flatMap(c -> entry(c, row, columns));
            if (entry.isPresent()) {
                Entry nested = nested(entry.get(), parent);
                boolean top = nested.name().equals(entry.get().name());
                parent = top ? nested.name() : parent;
                entries.add(nested);
            }
        }
        return entries;
    }

    private static Optional<Entry> entry(Inline cell, Row row, Columns columns) {
        Name name = Name.of(cell);
        if (name.text().isEmpty()) {
            return Optional.empty();
        }
        String type = Entry.words(row.cell(columns.of(Column.TYPE)));
        String description = Entry.words(row.cell(columns.of(Column.DESCRIPTION)));
        return Optional.of(
                new Entry(
                        name.text(),
                        name.span(),
                        Optional.of(type).filter(word -> !word.isEmpty() && !isDash(word)),
                        required(row, columns, name, description),
                        Places.ofWord(Entry.words(row.cell(columns.of(Column.PLACE)))),
                        description,
                        row.span()));
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("–") || word.equals("—");
    }

    private static Optional<Boolean> required(
            Row row, Columns columns, Name name, String description) {
        if (columns.has(Column.REQUIRED)) {
            return Requiredness.ofCell(Entry.words(row.cell(columns.of(Column.REQUIRED))));
        }
        if (columns.has(Column.OPTIONAL)) {
            return Requiredness.ofCell(Entry.words(row.cell(columns.of(Column.OPTIONAL))))
                    .map(optional -> !optional);
        }
        return name.required().or(() -> Requiredness.ofDescription(description));
    }

    /** A row whose name is set in, with dashes, arrows or blanks in front of it. */
    private static Entry nested(Entry entry, String parent) {
        String name = entry.name();
        int at = 0;
        while (at < name.length() && "-–—└├↳>•·\u00a0\u2003 .".indexOf(name.charAt(at)) >= 0) {
            at++;
        }
        boolean set = at > 0 && at < name.length() && !parent.isEmpty();
        return set ? entry.withName(parent + "." + name.substring(at)) : entry;
    }

    /** A name as its cell has it, and what marks beside it say. */
    record Name(String text, Span span, Optional<Boolean> required) {
        static Name of(Inline cell) {
            String plain = cell.plain();
            int from = 0;
            int to = plain.length();
            boolean code = !cell.codes().isEmpty();
            if (code) {
                from = cell.codes().get(0).from();
                to = cell.codes().get(0).to();
                while (to < plain.length() && isNamePart(plain, to)) {
                    to++;
                }
            }
            String rest = (plain.substring(0, from) + " " + plain.substring(to)).strip();
            if (!code) {
                int end = endOfName(plain);
                rest = plain.substring(end).strip();
                to = end;
            }
            while (from < to && Character.isWhitespace(plain.charAt(from))) {
                from++;
            }
            return new Name(
                    plain.substring(from, to).strip(), cell.text().span(from, to), required(rest));
        }

        private static boolean isNamePart(String plain, int at) {
            return ".[]".indexOf(plain.charAt(at)) >= 0 && at + 1 < plain.length();
        }

        /** Words in brackets, a star and a second line are about the name. */
        private static int endOfName(String plain) {
            int end = plain.length();
            for (String stop : List.of("\n", " (", " *", "*", " [", " `")) {
                int at = plain.indexOf(stop, 1);
                end = at > 0 && at < end ? at : end;
            }
            return end;
        }

        private static Optional<Boolean> required(String rest) {
            String lower = rest.toLowerCase(Locale.ROOT);
            if (lower.contains("optional")) {
                return Optional.of(false);
            }
            boolean marked = lower.contains("required") || lower.contains("mandatory");
            return marked || lower.startsWith("*") ? Optional.of(true) : Optional.empty();
        }
    }
}
