package dev.docproof.json;

import dev.docproof.finding.Rule;
import dev.docproof.json.JsonValue.JsonBoolean;
import dev.docproof.json.JsonValue.JsonNull;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonPlaceholder;
import dev.docproof.source.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a value that stands in no quotes: a literal, a number, a placeholder, or a mistake. */
final class WordReader {
    /** What other languages write for JSON's three words. */
    private static final Map<String, String> FOREIGN =
            Map.of(
                    "True",
                    "true",
                    "TRUE",
                    "true",
                    "False",
                    "false",
                    "FALSE",
                    "false",
                    "None",
                    "null",
                    "NULL",
                    "null",
                    "Null",
                    "null",
                    "nil",
                    "null",
                    "undefined",
                    "null");

    /** Words for a type that stand where a value of that type would. */
    private static final Set<String> TYPES =
            Set.of(
                    "string",
                    "str",
                    "text",
                    "integer",
                    "int",
                    "long",
                    "number",
                    "float",
                    "double",
                    "decimal",
                    "boolean",
                    "bool",
                    "object",
                    "array",
                    "list",
                    "date",
                    "datetime",
                    "date-time",
                    "timestamp",
                    "uuid",
                    "url",
                    "uri",
                    "any");

    private static final Set<String> NOT_FINITE = Set.of("NaN", "Infinity", "-Infinity", "inf");

    private final Cursor cursor;
    private final int from;

    private WordReader(Cursor cursor) {
        this.cursor = cursor;
        this.from = cursor.at();
    }

    /** Empty where reading cannot go on. */
    static Optional<JsonValue> read(Cursor cursor) {
        return new WordReader(cursor).read();
    }

    private Optional<JsonValue> read() {
        if (cursor.isTolerant()) {
            int end = Placeholders.end(cursor);
            if (end > from) {
                return placeholder(end);
            }
        }
        int end = wordEnd();
        if (end == from) {
            cursor.unexpected("a value");
            return Optional.empty();
        }
        cursor.moveTo(end);
        String word = cursor.text(from, end);
        Optional<JsonValue> plain = plain(word, cursor.span(from));
        return plain.isPresent() ? plain : tolerated(word);
    }

    private Optional<JsonValue> placeholder(int end) {
        cursor.moveTo(end);
        String message = "%s stands for a value".formatted(cursor.text(from, end));
        cursor.remark(
                Rule.JSON_PLACEHOLDER, from, end, message, "show a value as the server sends it");
        return Optional.of(new JsonPlaceholder(cursor.text(from, end), cursor.span(from)));
    }

    private static Optional<JsonValue> plain(String word, Span span) {
        return switch (word) {
            case "true" -> Optional.of(new JsonBoolean(true, span));
            case "false" -> Optional.of(new JsonBoolean(false, span));
            case "null" -> Optional.of(new JsonNull(span));
            default ->
                    NumberText.isNumber(word)
                            ? Optional.of(new JsonNumber(word, span))
                            : Optional.empty();
        };
    }

    private Optional<JsonValue> tolerated(String word) {
        Span span = cursor.span(from);
        if (cursor.isTolerant() && TYPES.contains(word.toLowerCase(Locale.ROOT))
                || cursor.isTolerant() && Placeholders.isNamedLikeOne(word)) {
            return placeholder(cursor.at());
        }
        String json = FOREIGN.get(word);
        if (json != null) {
            String hint = "write " + json;
            return invalid("expected a value, found " + word, hint)
                    ? plain(json, span)
                    : Optional.empty();
        }
        String hint =
                NumberText.looksLikeOne(word) || NOT_FINITE.contains(word)
                        ? "JSON has no such number; write digits, or a string"
                        : "write a string in double quotes";
        return invalid("expected a value, found " + shortened(word), hint)
                ? Optional.of(new JsonPlaceholder(word, span))
                : Optional.empty();
    }

    private boolean invalid(String message, String hint) {
        return cursor.tolerate(Rule.JSON_INVALID, from, cursor.at(), message, hint);
    }

    private static String shortened(String word) {
        return word.length() <= 40 ? word : word.substring(0, 39) + "…";
    }

    private int wordEnd() {
        int ahead = 0;
        while (!endsWord(ahead)) {
            ahead++;
        }
        return from + ahead;
    }

    private boolean endsWord(int ahead) {
        char c = cursor.peek(ahead);
        if (c <= ' '
                || c == Cursor.END
                || Character.isSpaceChar(c)
                || ",:[]{}\"'|".indexOf(c) >= 0) {
            return true;
        }
        if (!cursor.isTolerant()) {
            return false;
        }
        boolean dots = c == '.' && cursor.peek(ahead + 1) == '.' && cursor.peek(ahead + 2) == '.';
        boolean comment =
                c == '/' && (cursor.peek(ahead + 1) == '/' || cursor.peek(ahead + 1) == '*');
        return dots || comment || c == '\u2026' || c == '#';
    }
}
