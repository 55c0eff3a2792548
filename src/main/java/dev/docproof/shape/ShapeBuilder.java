package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts examples and table rows together into one shape. Linear in the examples. */
final class ShapeBuilder {
    private final boolean tableOnly;
    private final Span somewhere;

    private ShapeBuilder(Expectation expectation) {
        this.tableOnly = expectation.example().isEmpty();
        this.somewhere = expectation.span();
    }

    static Shape shape(Expectation expectation) {
        RowTree rows = Placement.place(expectation.example(), expectation.members());
        ShapeBuilder builder = new ShapeBuilder(expectation);
        List<JsonValue> examples = expectation.example().stream().toList();
        Shape shape =
                builder.place(new Place("", examples, rows, DocumentedType.anything(), List.of()));
        return builder.tableOnly ? builder.oneOrMany(shape) : shape;
    }

    /**
     * All that is known of one place.
     *
     * @param name of the member, or of the list that it is an item of; empty at the root
     * @param given what the row of the list says of its items
     * @param listed the closed list that the row of the list gives for its items
     */
    record Place(
            String name,
            List<JsonValue> examples,
            RowTree rows,
            DocumentedType given,
            List<String> listed) {
        List<JsonObject> objects() {
            return examples.stream()
                    .filter(JsonObject.class::isInstance)
                    .map(JsonObject.class::cast)
                    .toList();
        }

        List<JsonArray> arrays() {
            return examples.stream()
                    .filter(JsonArray.class::isInstance)
                    .map(JsonArray.class::cast)
                    .toList();
        }
    }

    boolean isTableOnly() {
        return tableOnly;
    }

    Shape place(Place place) {
        Promise promise = Promise.of(place);
        Span span = span(place);
        Members members = Members.of(place, promise.type(), span, this);
        List<String> listed = promise.closedList();
        boolean list = promise.kinds().contains(Kind.ARRAY);
        return new Shape(
                promise.kinds(),
                promise.whole(),
                promise.format(),
                list ? List.of() : listed,
                members.byName(),
                members.others(),
                members.entries(),
                items(place, promise, list ? listed : List.of()),
                isEmptyList(place, promise),
                promise.words(),
                span);
    }

    private Optional<Shape> items(Place place, Promise promise, List<String> listed) {
        List<JsonArray> arrays = place.arrays();
        List<JsonValue> items = arrays.stream().flatMap(array -> array.items().stream()).toList();
        RowTree rows = place.rows().items();
        DocumentedType given = promise.type().items().orElse(DocumentedType.anything());
        boolean elided = arrays.stream().anyMatch(JsonArray::elided);
        boolean known = !items.isEmpty() || !rows.isEmpty() || !given.isAnything();
        if (!known || elided && items.isEmpty() && rows.isEmpty()) {
            return Optional.empty();
        }
        // Where no row is about the list itself, one for its items, data[].id, says that it is one.
        boolean named = promise.kinds().isEmpty() && place.rows().has(MemberPath.ITEM);
        return named || promise.kinds().contains(Kind.ARRAY)
                ? Optional.of(place(new Place(singular(place.name()), items, rows, given, listed)))
                : Optional.empty();
    }

    private static boolean isEmptyList(Place place, Promise promise) {
        List<JsonArray> arrays = place.arrays();
        return !arrays.isEmpty()
                && arrays.stream().allMatch(array -> array.items().isEmpty() && !array.elided())
                && place.rows().items().isEmpty()
                && promise.type().items().isEmpty();
    }

    /** A table alone does not say whether the answer is one of them or a list. */
    private Shape oneOrMany(Shape one) {
        return new Shape(
                one.kinds(),
                one.whole(),
                one.format(),
                one.closedList(),
                one.members(),
                one.others(),
                one.entries(),
                one.items().isPresent() ? one.items() : Optional.of(one),
                false,
                one.words(),
                one.span());
    }

    private Span span(Place place) {
        List<DocumentedMember> rows = place.rows().rows();
        if (place.examples().isEmpty()) {
            return rows.isEmpty() ? somewhere : rows.get(0).span();
        }
        JsonValue first = place.examples().get(0);
        boolean container = first instanceof JsonObject || first instanceof JsonArray;
        // A whole object would underline half the page; its bracket will do.
        return container && first.span().length() > 1 ? first.span().sub(0, 1) : first.span();
    }

    /** Items of {@code ids} are ids. */
    private static String singular(String name) {
        boolean plural = name.length() > 2 && name.toLowerCase(Locale.ROOT).endsWith("ids");
        return plural ? name.substring(0, name.length() - 1) : name;
    }
}
