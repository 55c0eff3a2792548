package dev.docproof.operation;

import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Inline;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a table holds what; the first of two that hold the same counts. */
record Columns(Map<Column, Integer> indexes) {
    private static final Set<String> REQUIREMENTS =
            Set.of("required", "optional", "mandatory", "not required", "conditional");

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
        namesAsPaths(table, indexes);
        requirementsAsTypes(table, indexes);
        typesAsValues(table, indexes);
        return new Columns(indexes);
    }

    /** A path beside a type, and no method, is the path of a member. */
    private static void namesAsPaths(Table table, Map<Column, Integer> indexes) {
        Integer path = indexes.get(Column.PATH);
        boolean free = !indexes.containsKey(Column.NAME) && !indexes.containsKey(Column.METHOD);
        if (path != null && free && indexes.containsKey(Column.TYPE)) {
            boolean targets = cells(table, path).stream().anyMatch(cell -> cell.startsWith("/"));
            if (!targets) {
                indexes.remove(Column.PATH);
                indexes.put(Column.NAME, path);
            }
        }
    }

    /** A column of types may say what is required, beside another of types. */
    private static void requirementsAsTypes(Table table, Map<Column, Integer> indexes) {
        Integer type = indexes.get(Column.TYPE);
        if (type == null || indexes.containsKey(Column.REQUIRED)) {
            return;
        }
        List<String> cells = cells(table, type);
        boolean says =
                cells.stream()
                        .allMatch(cell -> REQUIREMENTS.contains(cell.toLowerCase(Locale.ROOT)));
        if (!cells.isEmpty() && says) {
            indexes.put(Column.REQUIRED, type);
            indexes.remove(Column.TYPE);
            another(Column.TYPE, table, indexes);
        }
    }

    private static List<String> cells(Table table, int index) {
        return table.rows().stream()
                .flatMap(row -> row.cell(index).stream())
                .map(cell -> cell.plain().strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Without a column of types, one of values may hold nothing but types. */
    private static void typesAsValues(Table table, Map<Column, Integer> indexes) {
        for (int i = 0; i < table.header().size() && !indexes.containsKey(Column.TYPE); i++) {
            boolean values = table.header().get(i).plain().strip().equalsIgnoreCase("value");
            if (values && holdsTypes(table, i)) {
                indexes.put(Column.TYPE, i);
                indexes.remove(Column.DESCRIPTION, i);
                another(Column.DESCRIPTION, table, indexes);
            }
        }
    }

    private static boolean holdsTypes(Table table, int index) {
        List<String> cells = cells(table, index);
        return !cells.isEmpty() && cells.stream().allMatch(TypePhrase::is);
    }

    /** The next column with that header, for one that turned out to hold something else. */
    private static void another(Column column, Table table, Map<Column, Integer> indexes) {
        for (int i = 0; i < table.header().size(); i++) {
            String header = table.header().get(i).plain();
            if (!indexes.containsValue(i) && Column.of(header).equals(Optional.of(column))) {
                indexes.putIfAbsent(column, i);
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
