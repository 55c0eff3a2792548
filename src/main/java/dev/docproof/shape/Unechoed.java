package dev.docproof.shape;

import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonPlaceholder;
import dev.docproof.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a server repeats of a request while the page shows something else for it. Then the page is
 * wrong about its own example, or shows the response of another request.
 *
 * @param differences where the page shows another value than was sent and came back
 * @param repeated how many sent values came back at all
 */
public record Unechoed(List<Difference> differences, int repeated) {
    // Fewer could be chance.
    private static final int FEWEST = 2;

    public Unechoed {
        differences = List.copyOf(differences);
    }

    /** Looks at the members at the top of the answer, which is where what was sent comes back. */
    public static Unechoed of(Sent sent, JsonValue shown, JsonValue actual) {
        if (!(shown instanceof JsonObject page && actual instanceof JsonObject answer)) {
            return new Unechoed(List.of(), 0);
        }
        List<Difference> differences = new ArrayList<>();
        int repeated = 0;
        for (Map.Entry<String, JsonValue> member : SameValue.byName(answer).entrySet()) {
            if (isSent(sent, member.getKey(), member.getValue())) {
                Optional<JsonValue> documented = page.get(member.getKey());
                if (documented.isPresent()) {
                    repeated++;
                    documented
                            .filter(value -> isAnother(value, member.getValue()))
                            .map(value -> difference(member.getKey(), value, member.getValue()))
                            .ifPresent(differences::add);
                }
            }
        }
        return new Unechoed(differences, repeated);
    }

    /** Whether not one of several values is shown as it was sent. */
    public boolean isOfAnotherRequest() {
        return repeated >= FEWEST && differences.size() == repeated;
    }

    private static boolean isSent(Sent sent, String name, JsonValue value) {
        if (!SameValue.isScalar(value)) {
            return false;
        }
        boolean inBody =
                sent.body()
                        .filter(JsonObject.class::isInstance)
                        .flatMap(body -> ((JsonObject) body).get(name))
                        .filter(each -> SameValue.of(each, value))
                        .isPresent();
        return inBody || says(sent.query(), name, value) || says(sent.path(), name, value);
    }

    private static boolean says(Map<String, String> values, String name, JsonValue value) {
        return values.containsKey(name) && SameValue.says(value, values.get(name));
    }

    private static boolean isAnother(JsonValue documented, JsonValue actual) {
        boolean elided =
                documented instanceof JsonPlaceholder
                        || documented instanceof JsonString text
                                && (text.value().contains("...") || text.value().contains("…"));
        return !elided
                && documented.typeName().equals(actual.typeName())
                && !SameValue.of(documented, actual);
    }

    private static Difference difference(String name, JsonValue documented, JsonValue actual) {
        return new Difference(
                Difference.Kind.VALUE_DIFFERS,
                JsonPath.root().member(name),
                JsonText.abbreviated(documented),
                JsonText.abbreviated(actual) + ", which is what the request sends",
                documented.span());
    }
}
