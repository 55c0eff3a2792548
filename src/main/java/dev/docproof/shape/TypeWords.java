package dev.docproof.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what pages write in a type column: {@code string (ISO 8601)}, {@code array of strings},
 * {@code string | null}. Words that are not understood allow anything.
 */
final class TypeWords {
    private static final int LONGEST = 300;
    private static final int DEEPEST = 8;

    private static final Set<String> STRINGS =
            Set.of(
                    "string",
                    "strings",
                    "str",
                    "text",
                    "char",
                    "varchar",
                    "character",
                    "uuid",
                    "uuids",
                    "guid",
                    "url",
                    "urls",
                    "uri",
                    "uris",
                    "email",
                    "emails",
                    "hostname",
                    "keyword");
    private static final Set<String> WHOLE =
            Set.of(
                    "integer",
                    "integers",
                    "int",
                    "ints",
                    "int32",
                    "int64",
                    "uint",
                    "uint32",
                    "uint64",
                    "int16",
                    "uint16",
                    "int8",
                    "uint8",
                    "short");
    private static final Set<String> NUMBERS =
            Set.of(
                    "number", "numbers", "float", "floats", "double", "doubles", "float64",
                    "float32", "numeric", "real");
    private static final Set<String> BOOLEANS = Set.of("boolean", "booleans", "bool", "bools");
    private static final Set<String> OBJECTS = Set.of("object", "objects", "json-object");
    private static final Set<String> MAPS =
            Set.of("map", "dict", "dictionary", "hash", "hashmap", "key-value", "record");
    private static final Set<String> LISTS =
            Set.of("array", "arrays", "list", "lists", "array-like", "collection");
    // Strings in one service, numbers in the next.
    private static final Set<String> EITHER =
            Set.of(
                    "date",
                    "dates",
                    "datetime",
                    "date-time",
                    "timestamp",
                    "timestamps",
                    "time",
                    "decimal",
                    "decimals",
                    "bigint",
                    "long",
                    "id",
                    "duration");
    private static final Set<String> NULLS = Set.of("null", "nullable", "none", "nil");

    /** Words before a type that change nothing about it. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "a",
                    "an",
                    "the",
                    "optional",
                    "required",
                    "positive",
                    "negative",
                    "non-negative",
                    "nonnegative",
                    "unsigned",
                    "signed",
                    "unique",
                    "valid",
                    "json",
                    "iso",
                    "8601",
                    "iso8601",
                    "iso-8601",
                    "utc",
                    "rfc3339",
                    "rfc",
                    "3339",
                    "unix",
                    "epoch",
                    "single",
                    "plain",
                    "of",
                    "nested",
                    "readonly",
                    "read-only",
                    "non-empty",
                    "nullable",
                    "possibly",
                    "empty");

    private TypeWords() {}

    static DocumentedType read(String words) {
        String plain =
                words.toLowerCase(Locale.ROOT)
                        .replace("\\", "")
                        .replace("`", "")
                        .replace("*", "")
                        .strip();
        return plain.length() > LONGEST ? DocumentedType.anything() : read(plain, 0);
    }

    private static DocumentedType read(String words, int depth) {
        if (depth > DEEPEST) {
            return DocumentedType.anything();
        }
        Optional<DocumentedType> all = Optional.empty();
        boolean nullable = words.endsWith("?") || words.contains("nullable");
        for (String part : alternatives(words)) {
            if (NULLS.contains(part.strip())) {
                nullable = true;
                continue;
            }
            DocumentedType next = single(part.strip(), depth);
            all = Optional.of(all.isPresent() ? all.get().or(next) : next);
        }
        DocumentedType type = all.orElse(DocumentedType.anything());
        return nullable ? type.orNull() : type;
    }

    private static DocumentedType single(String words, int depth) {
        return bracketed(words, depth).orElseGet(() -> spoken(words, depth));
    }

    /** {@code string[]}, {@code []string}, {@code [string]}, {@code array<string>}. */
    private static Optional<DocumentedType> bracketed(String words, int depth) {
        String plain = words.endsWith("?") ? words.substring(0, words.length() - 1) : words;
        if (plain.endsWith("[]")) {
            return Optional.of(listOf(plain.substring(0, plain.length() - 2), depth));
        }
        if (plain.startsWith("[]")) {
            return Optional.of(listOf(plain.substring(2), depth));
        }
        if (plain.startsWith("[") && plain.endsWith("]")) {
            return Optional.of(listOf(plain.substring(1, plain.length() - 1), depth));
        }
        int open = firstOf(plain, "<[");
        if (open <= 0 || ">]".indexOf(plain.charAt(plain.length() - 1)) < 0) {
            return plain.startsWith("map[")
                    ? Optional.of(DocumentedType.mapOf())
                    : Optional.empty();
        }
        String outer = plain.substring(0, open).strip();
        if (MAPS.contains(outer)) {
            return Optional.of(DocumentedType.mapOf());
        }
        return LISTS.contains(outer)
                ? Optional.of(listOf(plain.substring(open + 1, plain.length() - 1), depth))
                : Optional.empty();
    }

    private static DocumentedType listOf(String items, int depth) {
        // A byte[] travels as a string in most services.
        return items.strip().equals("byte")
                ? DocumentedType.anything()
                : DocumentedType.listOf(read(items.strip(), depth + 1));
    }

    private static DocumentedType spoken(String words, int depth) {
        List<String> parts = words(words);
        for (int i = 0; i < parts.size(); i++) {
            String word = parts.get(i);
            if (LISTS.contains(word)) {
                return list(parts.subList(i + 1, parts.size()), depth);
            }
            DocumentedType known = word(word);
            if (!known.isAnything()) {
                boolean list = i + 1 < parts.size() && LISTS.contains(parts.get(i + 1));
                return list ? DocumentedType.listOf(known) : known;
            }
            if (!HARMLESS.contains(word)) {
                return DocumentedType.anything();
            }
        }
        return words.contains("iso 8601") || words.contains("rfc 3339")
                ? DocumentedType.of(Kind.STRING)
                : DocumentedType.anything();
    }

    /** What follows the word for a list: {@code of strings}. */
    private static DocumentedType list(List<String> rest, int depth) {
        boolean said = !rest.isEmpty() && rest.get(0).equals("of");
        return DocumentedType.listOf(
                said
                        ? read(String.join(" ", rest.subList(1, rest.size())), depth + 1)
                        : DocumentedType.anything());
    }

    private static DocumentedType word(String word) {
        if (STRINGS.contains(word)) {
            return DocumentedType.of(Kind.STRING);
        }
        if (WHOLE.contains(word)) {
            return DocumentedType.wholeNumber();
        }
        if (NUMBERS.contains(word)) {
            return DocumentedType.of(Kind.NUMBER);
        }
        if (BOOLEANS.contains(word)) {
            return DocumentedType.of(Kind.BOOLEAN);
        }
        if (OBJECTS.contains(word)) {
            return DocumentedType.of(Kind.OBJECT);
        }
        if (MAPS.contains(word)) {
            return DocumentedType.mapOf();
        }
        return EITHER.contains(word) ? DocumentedType.stringOrNumber() : DocumentedType.anything();
    }

    /** The parts between {@code |}, {@code /}, {@code or} and commas, outside brackets. */
    private static List<String> alternatives(String words) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += "(<[".indexOf(c) >= 0 ? 1 : ")>]".indexOf(c) >= 0 ? -1 : 0;
            int separator = depth > 0 ? 0 : separatorAt(words, i);
            if (separator > 0) {
                parts.add(part.toString());
                part.setLength(0);
                i += separator - 1;
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return withoutAttributes(parts);
    }

    private static int separatorAt(String words, int at) {
        if (words.startsWith(" or ", at)) {
            return 4;
        }
        if (words.startsWith("date/time", Math.max(at - 4, 0))) {
            return 0;
        }
        return "|/,;".indexOf(words.charAt(at)) >= 0 ? 1 : 0;
    }

    // "string, required" has one type and a remark.
    private static List<String> withoutAttributes(List<String> parts) {
        List<String> kept = new ArrayList<>(parts.subList(0, 1));
        for (String part : parts.subList(1, parts.size())) {
            boolean remark =
                    words(part).stream().allMatch(word -> isRemark(word)) || part.contains(":");
            if (!remark) {
                kept.add(part);
            }
        }
        return kept;
    }

    private static boolean isRemark(String word) {
        return !NULLS.contains(word) && HARMLESS.contains(word)
                || word.equals("default")
                || word.equals("enum")
                || word.equals("always");
    }

    /** Words outside parentheses, which only explain. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        boolean opened = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            opened |= c == '(' || c == '<';
            depth = Math.max(depth + (c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0), 0);
            if (depth == 0 && (Character.isLetterOrDigit(c) || c == '-' || c == '_')) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        // All of it in parentheses is no explanation: "(string)".
        return words.isEmpty() && opened ? words(text.replaceAll("[()<>]", " ")) : words;
    }

    private static int firstOf(String text, String chars) {
        for (int i = 0; i < text.length(); i++) {
            if (chars.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
