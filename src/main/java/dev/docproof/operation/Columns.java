package dev.docproof.operation;

import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Inline;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        typesAsValues(table, indexes);
        return new Columns(indexes);
    }

    /** Without a column of types, one of values may hold nothing but types. */
    private static void typesAsValues(Table table, Map<Column, Integer> indexes) {
        for (int i = 0; i < table.header().size() && !indexes.containsKey(Column.TYPE); i++) {
            boolean values = table.header().get(i).plain().strip().equalsIgnoreCase("value");
            if (values && holdsTypes(table, i)) {
                indexes.put(Column.TYPE, i);
                indexes.remove(Column.DESCRIPTION, i);
                description(table, indexes);
            }
        }
    }

    private static boolean holdsTypes(Table table, int index) {
        List<String> cells =
                table.rows().stream()
                        .flatMap(row -> row.cell(index).stream())
                        .map(Inline::plain)
                        .filter(words -> !words.isBlank())
                        .toList();
        return !cells.isEmpty() && cells.stream().allMatch(TypePhrase::is);
    }

    private static void description(Table table, Map<Column, Integer> indexes) {
        for (int i = 0; i < table.header().size(); i++) {
            boolean free = !indexes.containsValue(i);
            if (free
                    && Column.of(table.header().get(i).plain())
                            .equals(Optional.of(Column.DESCRIPTION))) {
                indexes.putIfAbsent(Column.DESCRIPTION, i);
            }
        }
    }

    /** -1 where there is none. */
    int of(Column column) {
        return indexes.getOrDefault(column, -1);
    }

    boolean has(Column column) {
        return indexes.containsKey(column);
    }
}
