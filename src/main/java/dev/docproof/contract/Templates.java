package dev.docproof.contract;

import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.operation.PathSteps;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills in the places of a response that repeat the request, {@code {{{ request.query.id }}}} and
 * {@code {{{ jsonPath request.body '$.email' }}}}, as the stub does when it answers.
 *
 * @param query the request's query parameters, decoded
 * @param body the request's body where it is JSON
 */
record Templates(
        String url, String path, Map<String, List<String>> query, Optional<JsonValue> body) {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    static boolean in(String text) {
        return text.contains(OPEN) && text.contains(CLOSE);
    }

    /** Empty where some place asks for what is not known before the request is made. */
    Optional<String> fill(String text) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
            int braces = text.startsWith("{{{", open) ? 3 : 2;
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            Optional<String> value = value(text.substring(open + braces, close).strip());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            filled.append(text, at, open).append(value.get());
            at = close + braces;
        }
        return Optional.of(filled.append(text.substring(Math.min(at, text.length()))).toString());
    }

    private Optional<String> value(String expression) {
        if (expression.equals("request.url")) {
            return Optional.of(url);
        }
        if (expression.equals("request.path")) {
            return Optional.of(path);
        }
        if (expression.startsWith("request.query.")) {
            return parameter(expression.substring("request.query.".length()));
        }
        if (expression.startsWith("jsonPath request.body ")) {
            return member(expression.substring("jsonPath request.body ".length()).strip());
        }
        return Optional.empty();
    }

    /** {@code id}, {@code id.[0]} or {@code id.0}. */
    private Optional<String> parameter(String name) {
        int dot = name.indexOf('.');
        String key = dot < 0 ? name : name.substring(0, dot);
        String index = dot < 0 ? "0" : name.substring(dot + 1).replace("[", "").replace("]", "");
        List<String> values = query.getOrDefault(key, List.of());
        return index.equals("0") && !values.isEmpty()
                ? Optional.of(values.get(0))
                : Optional.empty();
    }

    private Optional<String> member(String quoted) {
        if (quoted.length() < 2 || body.isEmpty()) {
            return Optional.empty();
        }
        Optional<JsonValue> found = body;
        for (String step : PathSteps.of(quoted.substring(1, quoted.length() - 1))) {
            found = found.flatMap(value -> step(value, step));
        }
        return found.map(Templates::text);
    }

    private static Optional<JsonValue> step(JsonValue value, String step) {
        if (value instanceof JsonObject object) {
            return object.get(step);
        }
        if (value instanceof JsonArray array && step.matches("\\[\\d{1,6}]")) {
            int index = Integer.parseInt(step.substring(1, step.length() - 1));
            return index < array.items().size()
                    ? Optional.of(array.items().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.value() : JsonText.compact(value);
    }
}
