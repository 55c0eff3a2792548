package dev.docproof.claim;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.operation.ResponseExample;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A response of which the page says that it shows one item of a list: "each task looks so". */
final class OneOfMany {
    private static final Pattern SAID =
            Pattern.compile(
                    "\\b(for )?(each|every) [\\w -]{1,40}\\b(looks?|is|has|contains?|will)\\b"
                            + "|\\b(output|response|result|object|json|structure|format|schema) (for|of) (each|every)\\b"
                            + "|\\bone (item|entry|record|element) of\\b"
                            + "|\\b(a|an|one) (list|array) of [\\w -]{1,40}(like|such as) (this|the following)");

    private OneOfMany() {}

    /** What the page shows, as a list where its words say so and the answer is one. */
    static JsonValue shown(ResponseExample example, JsonValue json, JsonValue actual) {
        boolean may = json instanceof JsonObject && actual instanceof JsonArray;
        return may && SAID.matcher(before(example.block())).find()
                ? new JsonArray(List.of(json), false, json.span())
                : json;
    }

    private static String before(Span block) {
        return Beside.paragraphBefore(block).toLowerCase(Locale.ROOT);
    }
}
