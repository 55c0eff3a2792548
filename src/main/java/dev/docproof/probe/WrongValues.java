package dev.docproof.probe;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A JSON value that is of another type than the words of a table say. */
final class WrongValues {
    private static final Set<String> NUMBERS =
            Set.of(
                    "number", "integer", "int", "float", "double", "long", "int32", "int64",
                    "decimal");

    private WrongValues() {}

    /**
     * Empty for words that are not plainly one type: a wrong guess would accuse a server falsely.
     */
    static Optional<String> instead(String type) {
        String word = type.strip().toLowerCase(Locale.ROOT).replace("`", "");
        if (NUMBERS.contains(word) || word.equals("boolean") || word.equals("bool")) {
            return Optional.of("\"docproof\"");
        }
        if (word.equals("string")
                || word.startsWith("array")
                || word.endsWith("[]")
                || word.equals("object")) {
            return Optional.of("42");
        }
        return Optional.empty();
    }

    /** Whether the value would be of another type in a URL too, where everything is text. */
    static boolean isTextual(String json) {
        return json.startsWith("\"");
    }
}
