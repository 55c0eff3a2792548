package dev.docproof.operation;

import java.util.Locale;
import java.util.Set;

/** Words that name a type: {@code array of strings}, {@code integer (int64)}. */
final class TypePhrase {
    private static final Set<String> WORDS =
            Set.of(
                    "string",
                    "integer",
                    "int",
                    "number",
                    "boolean",
                    "bool",
                    "array",
                    "object",
                    "float",
                    "double",
                    "long",
                    "date",
                    "datetime",
                    "timestamp",
                    "list",
                    "map",
                    "uuid",
                    "json",
                    "file",
                    "bytes",
                    "enum",
                    "decimal",
                    "date-time",
                    "strings",
                    "dict",
                    "hash",
                    "url",
                    "duration",
                    "time",
                    "null",
                    "any",
                    "binary",
                    "text");

    /** Words that may stand among those and name none themselves. */
    private static final Set<String> JOINING =
            Set.of(
                    "of",
                    "or",
                    "and",
                    "nullable",
                    "unix",
                    "iso",
                    "iso8601",
                    "iso-8601",
                    "utc",
                    "base64",
                    "encoded",
                    "format",
                    "unsigned",
                    "signed",
                    "positive",
                    "optional",
                    "required",
                    "valid",
                    "a",
                    "an",
                    "the",
                    "|");

    private static final int LONGEST = 60;

    private TypePhrase() {}

    /** Whether a text says a type and nothing else. */
    static boolean is(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= LONGEST && (isNamed(lower) || isCollection(lower));
    }

    /** Whether it starts with a type, and goes on as it likes: {@code string with a date}. */
    static boolean starts(String text) {
        String first = text.strip().toLowerCase(Locale.ROOT).split("[\\s<\\[(/|]", 2)[0];
        return text.length() <= LONGEST && WORDS.contains(first);
    }

    private static boolean isNamed(String lower) {
        String outside = lower.replaceAll("[(<\\[][^)>\\]]*[)>\\]]?", " ");
        boolean named = false;
        for (String word : outside.split("[\\s/|]+")) {
            boolean type = WORDS.contains(word);
            if (!type && !word.isEmpty() && !JOINING.contains(word)) {
                return false;
            }
            named |= type;
        }
        return named;
    }

    /** Of what it is a list, a page may name as it likes. */
    private static boolean isCollection(String lower) {
        boolean of = lower.startsWith("array") || lower.startsWith("list");
        return of && lower.length() < 40 && lower.indexOf(',') < 0 && lower.indexOf('.') < 0;
    }
}
