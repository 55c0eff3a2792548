package dev.docproof.json;

import dev.docproof.finding.Rule;
import java.util.Optional;

/** Reads one quoted string at the cursor. */
final class StringReader {
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final String OPENING = "\"'\u201C\u201D\u201E\u2018\u2019";
    private static final String TYPOGRAPHIC_DOUBLE = "\u201C\u201D\u201F\"";
    private static final String TYPOGRAPHIC_SINGLE = "\u2018\u2019\u201B'";

    private static final String TRIPLE = "\"\"\"";

    private final Cursor cursor;
    private final int open;
    private final String closers;

    private StringReader(Cursor cursor) {
        this.cursor = cursor;
        this.open = cursor.at();
        this.closers = closersOf(cursor.peek());
    }

    /** Whether a string starts here, in whatever quotes the dialect takes. */
    static boolean startsAt(Cursor cursor) {
        char c = cursor.peek();
        return c == '"' || cursor.isTolerant() && c != Cursor.END && OPENING.indexOf(c) >= 0;
    }

    /** Empty where reading cannot go on. */
    static Optional<String> read(Cursor cursor) {
        return new StringReader(cursor).read();
    }

    private Optional<String> read() {
        if (cursor.isTolerant() && cursor.looksAt(TRIPLE)) {
            return tripled();
        }
        cursor.moveTo(open + 1);
        StringBuilder value = new StringBuilder();
        while (closers.indexOf(cursor.peek()) < 0) {
            if (cursor.atEnd() || cursor.peek() == '\n' || cursor.peek() == '\r') {
                cursor.fail(open, cursor.at(), "this string is never closed");
                return Optional.empty();
            }
            if (!character(value)) {
                return Optional.empty();
            }
        }
        cursor.moveTo(cursor.at() + 1);
        return quotesAreFine() ? Optional.of(value.toString()) : Optional.empty();
    }

    /** What query consoles take for text of several lines, and JSON does not. */
    private Optional<String> tripled() {
        int start = open + TRIPLE.length();
        int close = cursor.indexOf(TRIPLE, start);
        if (close < 0) {
            cursor.fail(open, start, "this string is never closed");
            return Optional.empty();
        }
        cursor.moveTo(close + TRIPLE.length());
        cursor.remark(
                Rule.JSON_QUOTES,
                open,
                start,
                "a JSON string stands in straight double quotes",
                "write \"…\", and \\n for a line end");
        return Optional.of(cursor.text(start, close));
    }

    private boolean character(StringBuilder value) {
        char c = cursor.peek();
        if (c == '\\') {
            return escape(value);
        }
        if (c < ' ' && !control(c)) {
            return false;
        }
        value.append(c);
        cursor.moveTo(cursor.at() + 1);
        return true;
    }

    private boolean control(char c) {
        return cursor.tolerate(
                Rule.JSON_INVALID,
                cursor.at(),
                cursor.at() + 1,
                "U+%04X stands in a string as it is".formatted((int) c),
                c == '\t' ? "write it as \\t" : "write it as \\u%04x".formatted((int) c));
    }

    private boolean escape(StringBuilder value) {
        int from = cursor.at();
        char c = cursor.peek(1);
        int known = c == Cursor.END ? -1 : ESCAPES.indexOf(c);
        if (known >= 0) {
            value.append(ESCAPED.charAt(known));
            cursor.moveTo(from + 2);
            return true;
        }
        int unit = c == 'u' ? hexadecimal() : -1;
        if (unit >= 0) {
            value.append((char) unit);
            cursor.moveTo(from + 6);
            return true;
        }
        // The line end after a lone backslash is left to the caller: the string is not closed.
        cursor.moveTo(from + 1);
        value.append('\\');
        return cursor.tolerate(
                Rule.JSON_INVALID,
                from,
                from + 2,
                "JSON has no such escape",
                "write a backslash in a string as \\\\");
    }

    private int hexadecimal() {
        int unit = 0;
        for (int i = 2; i < 6; i++) {
            char c = cursor.peek(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    private boolean quotesAreFine() {
        boolean straight = cursor.peek(open - cursor.at()) == '"' && cursor.peek(-1) == '"';
        return straight
                || cursor.tolerate(
                        Rule.JSON_QUOTES,
                        open,
                        cursor.at(),
                        "a JSON string stands in straight double quotes",
                        "write \"…\"");
    }

    // What a word processor made of "…" opens and closes with any mark of its kind.
    private static String closersOf(char opening) {
        return switch (opening) {
            case '"' -> "\"";
            case '\'' -> "'";
            case '\u2018', '\u2019' -> TYPOGRAPHIC_SINGLE;
            default -> TYPOGRAPHIC_DOUBLE;
        };
    }
}
