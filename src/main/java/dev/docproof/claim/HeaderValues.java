package dev.docproof.claim;

import dev.docproof.http.Headers;
import dev.docproof.http.Response;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.JsonString;
import dev.docproof.operation.ResponseExample;
import dev.docproof.shape.BodyReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What of the value of a header that a page shows has to be the same in every answer. */
final class HeaderValues {
    /**
     * How a value differs.
     *
     * @param due in words
     */
    record Difference(String due, String actual) {}

    private final ResponseExample shown;
    private final Response response;

    HeaderValues(ResponseExample shown, Response response) {
        this.shown = shown;
        this.response = response;
    }

    /** Empty where the answer has no such header, or where its value may be another. */
    Optional<Difference> of(String name, String documented) {
        return response.headers()
                .first(name)
                .flatMap(
                        actual ->
                                switch (name.toLowerCase(Locale.ROOT)) {
                                    case "allow" -> methods(documented, actual);
                                    case "location" -> location(documented, actual);
                                    case "x-total-count" -> number(documented, actual);
                                    default -> Optional.empty();
                                });
    }

    private static Optional<Difference> methods(String documented, String actual) {
        List<String> allowed = words(actual);
        List<String> lacking =
                words(documented).stream().filter(method -> !allowed.contains(method)).toList();
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(String.join(", ", lacking) + " in it", actual));
    }

    private static List<String> words(String value) {
        return Arrays.stream(value.split(","))
                .map(word -> word.strip().toUpperCase(Locale.ROOT))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /** Where the page's ends with the id of the record, so does every other. */
    private Optional<Difference> location(String documented, String actual) {
        Optional<String> own = shown.json().flatMap(HeaderValues::id);
        if (own.filter(id -> isLast(id, documented)).isEmpty()) {
            return Optional.empty();
        }
        return BodyReader.read(Headers.none(), response)
                .json()
                .flatMap(HeaderValues::id)
                .filter(id -> !isLast(id, actual))
                .map(id -> new Difference("the address of " + id, actual));
    }

    private static Optional<String> id(JsonValue body) {
        return body instanceof JsonObject object
                ? object.get("id").flatMap(HeaderValues::text)
                : Optional.empty();
    }

    private static Optional<String> text(JsonValue value) {
        if (value instanceof JsonString string) {
            return Optional.of(string.value());
        }
        return value instanceof JsonNumber number
                ? Optional.of(number.value().toPlainString())
                : Optional.empty();
    }

    private static boolean isLast(String id, String address) {
        String path = address.split("[?#]", 2)[0];
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return bare.endsWith("/" + id);
    }

    private static Optional<Difference> number(String documented, String actual) {
        boolean other = isNumber(documented) && !isNumber(actual);
        return other ? Optional.of(new Difference("a number", actual)) : Optional.empty();
    }

    private static boolean isNumber(String value) {
        return value.strip().matches("\\d+");
    }
}
