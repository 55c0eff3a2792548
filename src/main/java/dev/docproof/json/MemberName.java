package dev.docproof.json;

import dev.docproof.finding.Rule;
import java.util.Optional;

/** Reads the name of a member at the cursor. */
final class MemberName {
    private MemberName() {}

    /** Empty where reading cannot go on. */
    static Optional<String> read(Cursor cursor) {
        if (StringReader.startsAt(cursor)) {
            return StringReader.read(cursor);
        }
        int from = cursor.at();
        int end = cursor.isTolerant() ? unquotedEnd(cursor) : from;
        if (end == from || !colonFollows(cursor, end)) {
            cursor.unexpected("a member name in double quotes");
            return Optional.empty();
        }
        cursor.moveTo(end);
        cursor.remark(
                Rule.JSON_UNQUOTED_NAME,
                from,
                end,
                "a member name stands in double quotes",
                "write \"%s\"".formatted(cursor.text(from, end)));
        return Optional.of(cursor.text(from, end));
    }

    /** {@code "..."} as a name stands for further members. */
    static boolean isElision(String name) {
        return name.equals("...") || name.equals("\u2026");
    }

    private static int unquotedEnd(Cursor cursor) {
        int placeholder = Placeholders.end(cursor);
        if (placeholder > cursor.at()) {
            return placeholder;
        }
        int ahead = 0;
        while (isNamePart(cursor.peek(ahead))) {
            ahead++;
        }
        return cursor.at() + ahead;
    }

    static boolean colonFollows(Cursor cursor, int end) {
        int ahead = end - cursor.at();
        while (cursor.peek(ahead) == ' ') {
            ahead++;
        }
        return cursor.peek(ahead) == ':';
    }

    private static boolean isNamePart(char c) {
        return c != Cursor.END && (Character.isLetterOrDigit(c) || "_$-.@".indexOf(c) >= 0);
    }
}
