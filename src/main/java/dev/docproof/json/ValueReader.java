package dev.docproof.json;

import dev.docproof.finding.Rule;
import dev.docproof.json.JsonValue.JsonElision;
import dev.docproof.json.JsonValue.JsonPlaceholder;
import dev.docproof.json.JsonValue.JsonString;
import java.util.Optional;

/** Reads one value and all that is in it. */
final class ValueReader {
    /** Deeper than anyone documents, shallow enough for any thread's stack. */
    static final int DEEPEST = 512;

    private final Cursor cursor;
    private int depth;
    private boolean cutShort;

    ValueReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Empty where reading cannot go on. */
    Optional<JsonValue> value() {
        int from = cursor.at();
        Optional<JsonValue> value = single();
        return value.isPresent() && cursor.isTolerant() ? alternatives(from, value.get()) : value;
    }

    /** Says that the text ends with dots and everything still open ends there. */
    void cutShort() {
        cutShort = true;
    }

    boolean isCutShort() {
        return cutShort;
    }

    private Optional<JsonValue> single() {
        int from = cursor.at();
        if (StringReader.startsAt(cursor)) {
            return StringReader.read(cursor).map(value -> new JsonString(value, cursor.span(from)));
        }
        if (skipElision()) {
            return Optional.of(new JsonElision(cursor.span(from)));
        }
        boolean container = cursor.peek() == '{' || cursor.peek() == '[';
        if (!container || cursor.isTolerant() && Placeholders.end(cursor) > from) {
            return WordReader.read(cursor);
        }
        return container();
    }

    private Optional<JsonValue> container() {
        int from = cursor.at();
        if (depth == DEEPEST) {
            cursor.remark(
                    Rule.JSON_TOO_DEEP,
                    from,
                    from + 1,
                    "nested deeper than %d levels".formatted(DEEPEST),
                    "Docproof reads no deeper");
            return Optional.empty();
        }
        depth++;
        Optional<JsonValue> value = ContainerReader.read(cursor, this);
        depth--;
        return value;
    }

    /** {@code "a" | "b"}: any of several values may stand here. */
    private Optional<JsonValue> alternatives(int from, JsonValue first) {
        boolean several = false;
        int end = cursor.at();
        for (int bar = bar(); bar >= 0; bar = bar()) {
            several = true;
            cursor.moveTo(cursor.at() + bar + 1);
            if (!cursor.skipBlank() || single().isEmpty()) {
                return Optional.empty();
            }
            end = cursor.at();
        }
        if (!several) {
            return Optional.of(first);
        }
        cursor.remark(
                Rule.JSON_PLACEHOLDER,
                from,
                end,
                "several values stand where one would",
                "show one of them");
        return Optional.of(new JsonPlaceholder(cursor.text(from, end), cursor.span(from, end)));
    }

    /** How far ahead a {@code |} stands on this line with nothing before it; -1 where none does. */
    private int bar() {
        int ahead = 0;
        while (cursor.peek(ahead) == ' ') {
            ahead++;
        }
        return cursor.peek(ahead) == '|' ? ahead : -1;
    }

    boolean isElision() {
        return cursor.isTolerant()
                && (cursor.looksAt("...") || cursor.looksAt("\u2026") || cursor.looksAt("(...)"));
    }

    /** Over {@code ...} and what is said about it on the same line. */
    boolean skipElision() {
        if (!isElision()) {
            return false;
        }
        int from = cursor.at();
        while (isElisionPart(cursor.peek())) {
            cursor.moveTo(cursor.at() + 1);
        }
        return cursor.elision(from);
    }

    private static boolean isElisionPart(char c) {
        return c != Cursor.END
                && (Character.isLetterOrDigit(c) || ".\u2026() \t'-+".indexOf(c) >= 0);
    }
}
