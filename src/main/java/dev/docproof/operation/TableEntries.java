package dev.docproof.operation;

import dev.docproof.markdown.Block.Row;
import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a table that lists parameters or members. A row that is set in is a member of the row
 * above it; a row with nothing but a title speaks of the rows below it.
 */
final class TableEntries {
    /** What a row says that is there so that the table is not empty. */
    private static final Set<String> NOTHING = Set.of("none", "n/a", "na", "-", "–", "—");

    private final Columns columns;
    private final List<Entry> entries = new ArrayList<>();
    private final Deque<Level> open = new ArrayDeque<>();
    private Optional<Place> place = Optional.empty();
    private Optional<Boolean> required = Optional.empty();

    /** A row that others may be set in below; its name is empty where it has none of its own. */
    private record Level(int indent, String name) {}

    private TableEntries(Columns columns) {
        this.columns = columns;
    }

    static List<Entry> read(Table table, Columns columns) {
        TableEntries reader = new TableEntries(columns);
        for (Row row : table.rows()) {
            row.cell(columns.of(Column.NAME)).ifPresent(cell -> reader.row(cell, row));
        }
        return reader.entries;
    }

    private void row(Inline cell, Row row) {
        Set<Cue> cues = Cue.in(cell.plain());
        if (isTitle(cell, row) && !cues.isEmpty()) {
            place = Places.of(cues);
            required = Requiredness.ofCues(cues);
            return;
        }
        EntryName name = EntryName.of(cell);
        if (!name.text().isEmpty() && !NOTHING.contains(name.text().toLowerCase(Locale.ROOT))) {
            nest(new Named(name, entry(name, row)));
        }
    }

    /** {@code | **Path parameters** | | |}. */
    private boolean isTitle(Inline cell, Row row) {
        boolean alone = row.cells().stream().filter(own -> !own.isBlank()).count() == 1;
        boolean words = cell.plain().strip().indexOf(' ') > 0 && cell.codes().isEmpty();
        return alone && words && columns.indexes().size() > 1;
    }

    private record Named(EntryName name, Entry entry) {}

    private void nest(Named named) {
        int indent = named.name().indent();
        while (!open.isEmpty() && open.peek().indent() >= indent) {
            open.pop();
        }
        String parent = open.isEmpty() ? "" : open.peek().name();
        String full = parent.isEmpty() ? named.entry().name() : parent + "." + named.entry().name();
        if (!named.name().nameless()) {
            entries.add(named.entry().withName(full));
        }
        open.push(new Level(indent, isWhole(named) ? "" : full));
    }

    /** Whether a row stands for all that is sent or answered, so that its members are on top. */
    private static boolean isWhole(Named named) {
        boolean body =
                named.entry().place().equals(Optional.of(Place.BODY))
                        && named.entry().name().equals("body");
        return body || named.name().nameless();
    }

    private Entry entry(EntryName name, Row row) {
        String type = Entry.words(row.cell(columns.of(Column.TYPE)));
        String description = Entry.words(row.cell(columns.of(Column.DESCRIPTION)));
        return new Entry(
                name.text(),
                name.span(),
                Optional.of(type).filter(word -> !word.isEmpty() && !isDash(word)),
                required(row, name, description),
                Places.ofWord(Entry.words(row.cell(columns.of(Column.PLACE)))).or(() -> place),
                description,
                row.span());
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("–") || word.equals("—");
    }

    private Optional<Boolean> required(Row row, EntryName name, String description) {
        if (columns.has(Column.REQUIRED)) {
            return Requiredness.ofCell(Entry.words(row.cell(columns.of(Column.REQUIRED))));
        }
        if (columns.has(Column.OPTIONAL)) {
            return Requiredness.ofOptionalCell(Entry.words(row.cell(columns.of(Column.OPTIONAL))));
        }
        return name.required().or(() -> Requiredness.ofDescription(description)).or(() -> required);
    }
}
