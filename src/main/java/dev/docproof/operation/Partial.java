package dev.docproof.operation;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;

/** JSON that stands for more than it shows, as if every list and object in it ended in dots. */
final class Partial {
    private Partial() {}

    static JsonValue of(JsonValue shown) {
        if (shown instanceof JsonObject object) {
            return new JsonObject(
                    object.members().stream()
                            .map(own -> new Member(own.name(), own.nameSpan(), of(own.value())))
                            .toList(),
                    true,
                    object.span());
        }
        if (shown instanceof JsonArray array) {
            return new JsonArray(
                    array.items().stream().map(Partial::of).toList(), true, array.span());
        }
        return shown;
    }
}
