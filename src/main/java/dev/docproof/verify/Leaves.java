package dev.docproof.verify;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.shape.JsonPath;
import java.util.LinkedHashMap;
import java.util.Map;

/** The strings and numbers of a JSON value by their place, {@code $.user.id}. */
final class Leaves {
    /** More than any response that people read; the rest of a longer one is left alone. */
    private static final int MOST = 2000;

    private final Map<String, String> found = new LinkedHashMap<>();

    private Leaves() {}

    static Map<String, String> of(JsonValue json) {
        Leaves leaves = new Leaves();
        leaves.add(JsonPath.root(), json);
        return leaves.found;
    }

    /** The name of the member at a place, {@code id}; empty where it is an item. */
    static String name(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 || path.endsWith("]") ? "" : path.substring(dot + 1);
    }

    private void add(JsonPath path, JsonValue value) {
        if (found.size() >= MOST) {
            return;
        }
        if (value instanceof JsonObject object) {
            for (Member member : object.members()) {
                add(path.member(member.name()), member.value());
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                add(path.item(i), array.items().get(i));
            }
        } else if (value instanceof JsonString text) {
            found.put(path.toString(), text.value());
        } else if (value instanceof JsonNumber number) {
            found.put(path.toString(), number.literal());
        }
    }
}
