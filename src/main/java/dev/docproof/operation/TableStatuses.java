package dev.docproof.operation;

import dev.docproof.markdown.Block.Row;
import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A table with a column of statuses. Rows such as {@code ECONNREFUSED} are kept, without a code.
 */
final class TableStatuses implements StatusStyle {
    @Override
    public List<StatusRow> read(Scene scene, int index) {
        if (!(scene.block(index) instanceof Table table)) {
            return List.of();
        }
        Columns columns = scene.columns(index);
        int status = statusColumn(table, columns);
        if (status < 0) {
            return List.of();
        }
        List<StatusRow> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            row.cell(status)
                    .filter(cell -> !cell.isBlank())
                    .ifPresent(cell -> rows.add(row(cell, row, columns, status)));
        }
        return rows;
    }

    static boolean isStatusTable(Table table, Columns columns) {
        return statusColumn(table, columns) >= 0;
    }

    private static int statusColumn(Table table, Columns columns) {
        int named = columns.of(Column.STATUS);
        if (named >= 0 && hasCodes(table, named)) {
            return named;
        }
        boolean first =
                !table.header().isEmpty()
                        && Cue.in(table.header().get(0).plain()).contains(Cue.STATUS);
        return first && hasCodes(table, 0) ? 0 : -1;
    }

    private static boolean hasCodes(Table table, int column) {
        return table.rows().stream()
                .flatMap(row -> row.cell(column).stream())
                .anyMatch(cell -> StatusWords.leading(cell.plain()) > 0);
    }

    private static StatusRow row(Inline cell, Row row, Columns columns, int status) {
        int code = StatusWords.leading(cell.plain());
        String words = Entry.words(row.cell(columns.of(Column.DESCRIPTION)));
        String last = Entry.words(row.cell(row.cells().size() - 1));
        boolean elsewhere = words.isEmpty() && status != row.cells().size() - 1;
        return new StatusRow(
                cell.plain().strip(),
                code > 0 ? OptionalInt.of(code) : OptionalInt.empty(),
                "table",
                elsewhere ? last : words,
                cell.span(),
                row.span());
    }
}
