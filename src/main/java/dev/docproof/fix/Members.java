package dev.docproof.fix;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Members of an answer by the names that a table gives them. */
final class Members {
    private static final int DEEPEST_WRAPPER = 3;

    private Members() {}

    /** {@code id}, {@code address.city} or {@code users[].id}, below any wrapper. */
    static Optional<JsonValue> named(JsonValue answer, String name) {
        String[] steps = name.replace("`", "").replace("[]", "").split("\\.");
        return objects(answer, DEEPEST_WRAPPER).stream()
                .flatMap(object -> walk(object, steps).stream())
                .findFirst();
    }

    /** The object that a table with these names is about: the first that has one of them. */
    static Optional<JsonObject> described(JsonValue answer, Set<String> names) {
        return objects(answer, DEEPEST_WRAPPER).stream()
                .filter(object -> names.stream().anyMatch(name -> object.get(name).isPresent()))
                .findFirst();
    }

    private static Optional<JsonValue> walk(JsonObject object, String[] steps) {
        Optional<JsonValue> at = Optional.of(object);
        for (String step : steps) {
            at = at.map(Members::item).flatMap(value -> member(value, step));
        }
        return at;
    }

    private static JsonValue item(JsonValue value) {
        return value instanceof JsonArray array && !array.items().isEmpty()
                ? array.items().get(0)
                : value;
    }

    private static Optional<JsonValue> member(JsonValue value, String name) {
        return value instanceof JsonObject object ? object.get(name) : Optional.empty();
    }

    /** The outermost first; of a list its first item. */
    private static List<JsonObject> objects(JsonValue value, int depth) {
        List<JsonObject> objects = new ArrayList<>();
        JsonValue item = item(value);
        if (item instanceof JsonObject object) {
            objects.add(object);
            if (depth > 0) {
                object.members().forEach(each -> objects.addAll(objects(each.value(), depth - 1)));
            }
        }
        return objects;
    }
}
