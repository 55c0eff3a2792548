package dev.docproof.shape;

import dev.docproof.json.Decimal;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.shape.Misfit.Kind;
import dev.docproof.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks an example along the rows of its table. Where either leaves a doubt, nothing is said. */
final class TableWalk {
    /** What misfits alike in many items of a list is said once. */
    private final Map<String, Misfit> found = new LinkedHashMap<>();

    private final Tables tables;

    private TableWalk(Tables tables) {
        this.tables = tables;
    }

    static List<Misfit> misfits(JsonValue example, List<DocumentedMember> rows) {
        RowTree tree = Placement.place(Optional.of(example), rows);
        TableWalk walk = new TableWalk(Tables.of(rows, tree));
        walk.value(example, tree, DocumentedType.anything(), JsonPath.root());
        return List.copyOf(walk.found.values());
    }

    private void value(JsonValue value, RowTree rows, DocumentedType given, JsonPath path) {
        DocumentedType type = rows.rows().isEmpty() ? given : type(rows.rows());
        if (isLeftOpen(value)) {
            return;
        }
        if (!allows(type, value)) {
            if (isEntry(value, rows)) {
                return;
            }
            report(Kind.TYPE, path, words(rows, type), Comparison.described(value), value, rows);
        } else if (value instanceof JsonObject object) {
            object(object, rows, type, path);
        } else if (value instanceof JsonArray array) {
            DocumentedType items = type.items().orElse(DocumentedType.anything());
            for (int i = 0; i < array.items().size(); i++) {
                value(array.items().get(i), rows.items(), items, path.item(i));
            }
            array.items().stream()
                    .filter(item -> !isLeftOpen(item))
                    .forEach(item -> listed(item, rows, path));
        } else {
            scalar(value, rows, type, path);
        }
    }

    private static DocumentedType type(List<DocumentedMember> rows) {
        return rows.stream()
                .map(row -> row.type().map(TypeWords::read).orElse(DocumentedType.anything()))
                .reduce(DocumentedType::or)
                .orElse(DocumentedType.anything());
    }

    /** Null stands for a value that is not there, which type columns seldom speak of. */
    private static boolean isLeftOpen(JsonValue value) {
        Optional<dev.docproof.shape.Kind> kind = dev.docproof.shape.Kind.of(value);
        boolean named =
                value instanceof JsonString string
                        && (string.value().isBlank()
                                || string.value().contains("...")
                                || string.value().contains("…")
                                || !TypeWords.read(string.value()).isAnything());
        return kind.isEmpty()
                || kind.get() == dev.docproof.shape.Kind.NULL
                || named
                || Promise.isPlaceholder(value);
    }

    /** Where a table describes each entry of a map, an entry may be called as one of its rows. */
    private boolean isEntry(JsonValue value, RowTree rows) {
        return value instanceof JsonObject object
                && (object.members().stream().filter(tables::names).count() >= 2
                        || rows.rows().stream().anyMatch(row -> tables.describe(object, row)));
    }

    private static boolean allows(DocumentedType type, JsonValue value) {
        return type.isAnything()
                || dev.docproof.shape.Kind.of(value).filter(type.kinds()::contains).isPresent();
    }

    private static String words(RowTree rows, DocumentedType type) {
        return rows.rows().stream()
                .flatMap(row -> row.type().stream())
                .findFirst()
                .orElseGet(
                        () ->
                                String.join(
                                        " or ",
                                        type.kinds().stream()
                                                .map(dev.docproof.shape.Kind::label)
                                                .sorted()
                                                .toList()));
    }

    private void object(JsonObject object, RowTree rows, DocumentedType type, JsonPath path) {
        Map<String, JsonValue> members = SameValue.byName(object);
        for (Member member : object.members()) {
            RowTree own = rows.step(member.name());
            RowTree known = own.isEmpty() ? rows.step(MemberPath.ANY) : own;
            value(
                    members.get(member.name()),
                    known,
                    DocumentedType.anything(),
                    path.member(member.name()));
        }
        if (tables.areHome(rows) && !object.elided() && !type.map()) {
            missing(object, rows, path);
            undocumented(object, rows, path);
        }
    }

    private void missing(JsonObject object, RowTree rows, JsonPath path) {
        for (DocumentedMember row : tables.expected(object, rows)) {
            if (object.get(row.name()).isEmpty()) {
                Span brace = object.span().sub(0, Math.min(1, object.span().length()));
                add(
                        new Misfit(
                                Kind.MISSING,
                                path.member(row.name()),
                                "required",
                                "nothing",
                                brace,
                                Optional.of(row.span()),
                                0));
            }
        }
    }

    /** Where most of what the object has is listed, the rest was forgotten in one of both. */
    private void undocumented(JsonObject object, RowTree rows, JsonPath path) {
        List<Member> unknown =
                object.members().stream()
                        .filter(member -> rows.step(member.name()).isEmpty())
                        .toList();
        int known = object.members().size() - unknown.size();
        if (known < 2 || known < 2 * unknown.size() || MapLike.test(List.of(object), rows)) {
            return;
        }
        for (Member member : unknown) {
            add(
                    new Misfit(
                            Kind.UNDOCUMENTED,
                            path.member(member.name()),
                            "nothing",
                            Comparison.described(member.value()),
                            member.nameSpan(),
                            Optional.empty(),
                            0));
        }
    }

    private void scalar(JsonValue value, RowTree rows, DocumentedType type, JsonPath path) {
        if (value instanceof JsonNumber number && type.whole() && !Decimal.of(number).isWhole()) {
            report(Kind.TYPE, path, words(rows, type), Comparison.described(value), value, rows);
        }
        if (value instanceof JsonString string && rows.rows().size() == 1) {
            FormatWords.read(rows.rows().get(0), List.of())
                    .filter(format -> !format.matches(string.value()))
                    .ifPresent(
                            format ->
                                    report(
                                            Kind.FORMAT,
                                            path,
                                            format.words(),
                                            JsonText.abbreviated(value),
                                            value,
                                            rows));
        }
        listed(value, rows, path);
    }

    private void listed(JsonValue value, RowTree rows, JsonPath path) {
        if (rows.rows().size() != 1 || !SameValue.isScalar(value)) {
            return;
        }
        DocumentedMember row = rows.rows().get(0);
        List<String> closed = ClosedList.read(row.type(), row.description());
        boolean other = closed.stream().noneMatch(word -> SameValue.says(value, word));
        if (!closed.isEmpty() && other) {
            String words = "one of " + String.join(", ", closed);
            report(Kind.NOT_LISTED, path, words, JsonText.abbreviated(value), value, rows);
        }
    }

    private void report(
            Kind kind,
            JsonPath path,
            String documented,
            String shown,
            JsonValue value,
            RowTree rows) {
        Optional<Span> row = rows.rows().stream().map(DocumentedMember::span).findFirst();
        add(new Misfit(kind, path, documented, shown, value.span(), row, 0));
    }

    private void add(Misfit misfit) {
        found.merge(
                misfit.kind() + misfit.path().pattern(),
                misfit,
                (first, unused) -> first.andOneMore());
    }
}
