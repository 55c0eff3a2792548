package dev.docproof.operation;

import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Inline;
import java.util.EnumMap;
import java.util.Map;

/** Which column of a table holds what; the first of two that hold the same counts. */
record Columns(Map<Column, Integer> indexes) {
    Columns {
        indexes = Map.copyOf(indexes);
    }

    static Columns of(Table table) {
        Map<Column, Integer> indexes = new EnumMap<>(Column.class);
        int at = 0;
        for (Inline header : table.header()) {
            int index = at++;
            Column.of(header.plain()).ifPresent(column -> indexes.putIfAbsent(column, index));
        }
        return new Columns(indexes);
    }

    /** -1 where there is none. */
    int of(Column column) {
        return indexes.getOrDefault(column, -1);
    }

    boolean has(Column column) {
        return indexes.containsKey(column);
    }
}
