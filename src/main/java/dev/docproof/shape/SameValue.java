package dev.docproof.shape;

import dev.docproof.json.Decimal;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonBoolean;
import dev.docproof.json.JsonValue.JsonNull;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether two values are one value, however they are written. */
public final class SameValue {
    private SameValue() {}

    /** Numbers by value, members in any order, items in theirs. */
    public static boolean of(JsonValue one, JsonValue other) {
        if (one instanceof JsonObject object) {
            return other instanceof JsonObject second && objects(object, second);
        }
        if (one instanceof JsonArray array) {
            return other instanceof JsonArray second && arrays(array.items(), second.items());
        }
        return key(one).equals(key(other));
    }

    /**
     * Whether it is what a word on a page or in a query says: {@code 1}, {@code true}, a string.
     */
    static boolean says(JsonValue value, String words) {
        if (value instanceof JsonString string) {
            return string.value().equals(words);
        }
        if (value instanceof JsonNumber number) {
            return isNumber(words) && Decimal.of(number).equals(Decimal.of(words));
        }
        return value instanceof JsonBoolean bool && String.valueOf(bool.value()).equals(words)
                || value instanceof JsonNull && words.equals("null");
    }

    static boolean isScalar(JsonValue value) {
        return value instanceof JsonString
                || value instanceof JsonNumber
                || value instanceof JsonBoolean;
    }

    private static boolean objects(JsonObject one, JsonObject other) {
        Map<String, JsonValue> first = byName(one);
        Map<String, JsonValue> second = byName(other);
        return first.keySet().equals(second.keySet())
                && first.entrySet().stream()
                        .allMatch(each -> of(each.getValue(), second.get(each.getKey())));
    }

    /** The last of each name. */
    static Map<String, JsonValue> byName(JsonObject object) {
        Map<String, JsonValue> members = new HashMap<>();
        for (Member member : object.members()) {
            members.put(member.name(), member.value());
        }
        return members;
    }

    private static boolean arrays(List<JsonValue> one, List<JsonValue> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!of(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same scalars, each as often, in any order, or the same items in the same order. */
    static boolean inAnyOrder(JsonArray one, JsonArray other) {
        return areScalars(one.items()) && areScalars(other.items())
                ? areInAnyOrder(one.items(), other.items())
                : of(one, other);
    }

    /** Whether these scalars are those, each as often. */
    static boolean areInAnyOrder(List<JsonValue> one, List<JsonValue> other) {
        return areScalars(one) && areScalars(other) && counts(one).equals(counts(other));
    }

    private static boolean areScalars(List<JsonValue> values) {
        return values.stream().allMatch(SameValue::isScalar);
    }

    private static Map<Object, Integer> counts(List<JsonValue> items) {
        Map<Object, Integer> counts = new HashMap<>();
        items.forEach(item -> counts.merge(key(item), 1, Integer::sum));
        return counts;
    }

    /** Equal exactly for equal scalars. */
    static Object key(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.value();
        }
        if (value instanceof JsonNumber number) {
            return Decimal.of(number);
        }
        return value instanceof JsonBoolean bool ? (Object) bool.value() : Kind.of(value);
    }

    private static boolean isNumber(String words) {
        return words.matches("-?\\d{1,300}(\\.\\d{1,90})?([eE][+-]?\\d{1,4})?");
    }
}
