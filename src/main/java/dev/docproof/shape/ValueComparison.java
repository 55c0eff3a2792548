package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.shape.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares the values of an answer with those of the example, as far as both have one shape. */
final class ValueComparison {
    private final List<Difference> differences = new ArrayList<>();
    private final List<Difference> volatiles = new ArrayList<>();

    private ValueComparison() {}

    static Expectation.Strict of(JsonValue documented, JsonValue actual) {
        ValueComparison comparison = new ValueComparison();
        comparison.compare("", documented, actual, JsonPath.root());
        return new Expectation.Strict(comparison.differences, comparison.volatiles);
    }

    private void compare(String name, JsonValue documented, JsonValue actual, JsonPath path) {
        if (documented instanceof JsonObject object && actual instanceof JsonObject other) {
            Map<String, JsonValue> members = SameValue.byName(other);
            Map<String, JsonValue> last = SameValue.byName(object);
            for (Member member : object.members()) {
                boolean counts = last.get(member.name()) == member.value();
                if (counts && members.containsKey(member.name())) {
                    compare(
                            member.name(),
                            member.value(),
                            members.get(member.name()),
                            path.member(member.name()));
                }
            }
        } else if (documented instanceof JsonArray array && actual instanceof JsonArray other) {
            items(name, array, other, path);
        } else if (SameValue.isScalar(documented) && !Promise.isPlaceholder(documented)) {
            scalar(name, documented, actual, path);
        }
    }

    private void items(String name, JsonArray documented, JsonArray actual, JsonPath path) {
        int expected = documented.items().size();
        int size = actual.items().size();
        for (int i = 0; i < Math.min(expected, size); i++) {
            compare(name, documented.items().get(i), actual.items().get(i), path.item(i));
        }
        // Items where none are documented are a difference of shape already.
        if (expected != size && expected > 0 && !documented.elided()) {
            differences.add(
                    new Difference(
                            Kind.VALUE_DIFFERS,
                            path,
                            "a list of " + expected,
                            "a list of " + size,
                            documented.span().sub(0, 1)));
        }
    }

    private void scalar(String name, JsonValue documented, JsonValue actual, JsonPath path) {
        boolean sameKind = documented.typeName().equals(actual.typeName());
        if (!sameKind || SameValue.of(documented, actual) || isPart(documented, actual)) {
            return;
        }
        Difference difference =
                new Difference(
                        Kind.VALUE_DIFFERS,
                        path,
                        Comparison.described(documented),
                        Comparison.described(actual),
                        documented.span());
        (Volatile.test(name, documented, actual) ? volatiles : differences).add(difference);
    }

    /** {@code "eyJhbGci..."} shows only how the value starts. */
    private static boolean isPart(JsonValue documented, JsonValue actual) {
        if (!(documented instanceof JsonString shown) || !(actual instanceof JsonString came)) {
            return false;
        }
        String text = shown.value().replace("\u2026", "...");
        int dots = text.indexOf("...");
        return dots >= 0
                && came.value().startsWith(text.substring(0, dots))
                && came.value().endsWith(text.substring(dots + 3));
    }
}
