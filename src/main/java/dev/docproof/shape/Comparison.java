package dev.docproof.shape;

import dev.docproof.json.Decimal;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.shape.Difference.Kind;
import dev.docproof.shape.Shape.DocumentedPlace;
import dev.docproof.source.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Walks an answer and says where it has not the documented shape. */
final class Comparison {
    /** What differs alike in many items of a list is said once. */
    private final Map<String, Difference> found = new LinkedHashMap<>();

    private final Set<Span> met = new HashSet<>();

    private Comparison() {}

    static Expectation.Compared of(Shape documented, JsonValue actual) {
        Comparison comparison = new Comparison();
        comparison.compare(documented, actual, JsonPath.root());
        return new Expectation.Compared(List.copyOf(comparison.found.values()), comparison.met);
    }

    private void compare(Shape shape, JsonValue actual, JsonPath path) {
        met.add(shape.span());
        Optional<dev.docproof.shape.Kind> kind = dev.docproof.shape.Kind.of(actual);
        if (kind.isEmpty() || shape.isAnything()) {
            return;
        }
        if (!shape.allows(kind.get())) {
            report(Kind.TYPE_DIFFERS, path, shape.words(), () -> described(actual), shape.span());
        } else if (actual instanceof JsonObject object) {
            members(shape, object, path);
        } else if (actual instanceof JsonArray array) {
            items(shape, array, path);
        } else {
            scalar(shape, actual, path);
        }
    }

    private void members(Shape shape, JsonObject actual, JsonPath path) {
        Map<String, JsonValue> members = SameValue.byName(actual);
        Set<String> data =
                shape.entries().areSo(shape.members(), members)
                        ? shape.entries().names()
                        : Set.of();
        shape.members()
                .forEach(
                        (name, place) -> {
                            if (members.containsKey(name)) {
                                compare(place.shape(), members.get(name), path.member(name));
                            } else if (place.always() && !data.contains(name)) {
                                missing(place, path.member(name));
                            }
                        });
        for (JsonValue.Member member : actual.members()) {
            boolean last = members.get(member.name()) == member.value();
            if (last && data.isEmpty() && !shape.members().containsKey(member.name())) {
                further(shape, member, path.member(member.name()));
            }
        }
    }

    private void missing(DocumentedPlace place, JsonPath path) {
        report(Kind.MEMBER_MISSING, path, place.shape().words(), () -> "nothing", place.span());
    }

    private void further(Shape shape, JsonValue.Member member, JsonPath path) {
        if (shape.others().isPresent()) {
            compare(shape.others().get(), member.value(), path);
        } else {
            report(
                    Kind.MEMBER_UNDOCUMENTED,
                    path,
                    "nothing",
                    () -> described(member.value()),
                    shape.span());
        }
    }

    private void items(Shape shape, JsonArray actual, JsonPath path) {
        List<JsonValue> items = actual.items();
        if (shape.emptyList() && !items.isEmpty()) {
            report(
                    Kind.LIST_NOT_EMPTY,
                    path,
                    "an empty list",
                    () -> "%d item%s".formatted(items.size(), items.size() == 1 ? "" : "s"),
                    shape.span());
        }
        if (shape.items().isPresent()) {
            for (int i = 0; i < items.size(); i++) {
                compare(shape.items().get(), items.get(i), path.item(i));
            }
        }
    }

    private void scalar(Shape shape, JsonValue actual, JsonPath path) {
        if (actual instanceof JsonNumber number && shape.whole() && !Decimal.of(number).isWhole()) {
            report(
                    Kind.TYPE_DIFFERS,
                    path,
                    "a whole number",
                    () -> described(actual),
                    shape.span());
        }
        if (actual instanceof JsonString string) {
            shape.format()
                    .filter(format -> !format.matches(string.value()))
                    .ifPresent(
                            format ->
                                    report(
                                            Kind.FORMAT_DIFFERS,
                                            path,
                                            format.words(),
                                            () -> described(actual),
                                            shape.span()));
        }
        boolean listed =
                shape.closedList().isEmpty()
                        || !SameValue.isScalar(actual)
                        || shape.closedList().stream()
                                .anyMatch(word -> SameValue.says(actual, word));
        if (!listed) {
            report(
                    Kind.NOT_LISTED,
                    path,
                    String.join(", ", shape.closedList()),
                    () -> described(actual),
                    shape.span());
        }
    }

    /** {@code string "42"}; of an object or array and of null the type or value says it. */
    static String described(JsonValue value) {
        String text = JsonText.abbreviated(value);
        return value instanceof JsonString || value instanceof JsonNumber
                ? value.typeName() + " " + text
                : value instanceof JsonObject || value instanceof JsonArray
                        ? value.typeName() + " " + text
                        : text;
    }

    /** A list may differ in each of a million items; only the first is worth words. */
    private void report(
            Kind kind, JsonPath path, String documented, Supplier<String> actual, Span span) {
        String alike = kind + path.pattern();
        Difference first = found.get(alike);
        found.put(
                alike,
                first == null
                        ? new Difference(kind, path, documented, actual.get(), span)
                        : first.andOneMore());
    }
}
