package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonNull;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import java.util.Map;

/**
 * What a request hands over to be kept.
 *
 * @param text whether a form carries it, which has texts alone: {@code 75} for the number, nothing
 *     for null
 */
public record Written(JsonObject values, boolean text) {
    /** Whether a value that is answered or read is the one that was sent. */
    boolean isSame(JsonValue sent, JsonValue read) {
        if (text) {
            return says(sent, read);
        }
        return sent instanceof JsonArray first && read instanceof JsonArray second
                ? SameValue.inAnyOrder(first, second)
                : SameValue.of(sent, read);
    }

    private static boolean says(JsonValue sent, JsonValue read) {
        if (sent instanceof JsonString words) {
            return SameValue.says(read, words.value())
                    || read instanceof JsonNull && words.value().isEmpty();
        }
        if (sent instanceof JsonArray list && read instanceof JsonArray other) {
            return list.items().size() == other.items().size()
                    && list.items().stream().allMatch(item -> isAmong(item, other));
        }
        if (!(sent instanceof JsonObject object) || !(read instanceof JsonObject other)) {
            return SameValue.of(sent, read);
        }
        Map<String, JsonValue> there = SameValue.byName(other);
        return object.members().stream()
                .allMatch(
                        (Member member) ->
                                there.containsKey(member.name())
                                        && says(member.value(), there.get(member.name())));
    }

    private static boolean isAmong(JsonValue sent, JsonArray read) {
        return read.items().stream().anyMatch(item -> says(sent, item));
    }
}
