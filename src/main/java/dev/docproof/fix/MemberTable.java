package dev.docproof.fix;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseMember;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table in which an operation lists what it answers with, and the words it uses. */
record MemberTable(List<ResponseMember> rows) {
    private static final Map<String, Set<String>> WORDS =
            Map.of(
                    "string", Set.of("string", "str", "text"),
                    "integer", Set.of("integer", "int", "number", "long"),
                    "number", Set.of("number", "float", "double", "decimal"),
                    "boolean", Set.of("boolean", "bool"),
                    "array", Set.of("array", "list"),
                    "object", Set.of("object", "map"));

    MemberTable {
        rows = List.copyOf(rows);
    }

    static MemberTable of(Operation operation) {
        return new MemberTable(operation.responseMembers());
    }

    /** The table's own word for the type of a value, else JSON's. */
    String typeWord(JsonValue value) {
        String kind =
                value instanceof JsonNumber number && number.literal().matches("-?\\d+")
                        ? "integer"
                        : value.typeName();
        Set<String> known = WORDS.getOrDefault(kind, Set.of());
        return rows.stream()
                .flatMap(row -> row.type().stream())
                .map(String::strip)
                .filter(word -> known.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(value.typeName());
    }

    /** The type in its cell, without what marks it as code. Only rows between pipes are edited. */
    static Optional<Span> typeCell(ResponseMember member) {
        String row = member.row().text();
        int from = member.span().end() - member.row().start();
        String type = member.type().orElse("");
        if (type.isEmpty() || from < 0 || from > row.length() || row.indexOf('|') < 0) {
            return Optional.empty();
        }
        int cell = row.indexOf('|', from);
        while (cell >= 0) {
            int end = row.indexOf('|', cell + 1);
            int last = end < 0 ? row.length() : end;
            int at = row.indexOf(type, cell + 1);
            String inside = row.substring(Math.min(cell + 1, last), last);
            if (at >= 0
                    && at < last
                    && inside.replaceAll("[`*_ ]", "").equals(type.replaceAll("[`*_ ]", ""))) {
                return Optional.of(member.row().sub(at, at + type.length()));
            }
            cell = end;
        }
        return Optional.empty();
    }
}
