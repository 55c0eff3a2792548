package dev.docproof.json;

import java.util.Locale;

/** What stands in JSON on pages for people only: comments and numbered call-outs. */
final class Comments {
    private Comments() {}

    /** Past the comment that starts here, or here where none does. */
    static int end(Cursor cursor) {
        return switch (cursor.peek()) {
            case '#' -> lineEnd(cursor);
            case '/' -> slashed(cursor);
            case '<' -> callOut(cursor);
            default -> cursor.at();
        };
    }

    private static int slashed(Cursor cursor) {
        if (cursor.peek(1) == '/') {
            return lineEnd(cursor);
        }
        if (cursor.peek(1) == '*') {
            int close = cursor.indexOf("*/", cursor.at() + 2);
            return close < 0 ? cursor.at() : close + 2;
        }
        return cursor.at();
    }

    /** {@code <1>}, or an HTML comment. */
    private static int callOut(Cursor cursor) {
        if (cursor.looksAt("<!--")) {
            int close = cursor.indexOf("-->", cursor.at() + 4);
            return close < 0 ? cursor.at() : close + 3;
        }
        int ahead = 1;
        while (Character.isDigit(cursor.peek(ahead)) && ahead < 4) {
            ahead++;
        }
        return ahead > 1 && cursor.peek(ahead) == '>' ? cursor.at() + ahead + 1 : cursor.at();
    }

    private static int lineEnd(Cursor cursor) {
        int ahead = 0;
        while (!isLineEnd(cursor.peek(ahead))) {
            ahead++;
        }
        return cursor.at() + ahead;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == Cursor.END;
    }

    /** The comment without its marks. */
    static String words(String comment) {
        int start = 0;
        int end = comment.length();
        while (start < end && isMark(comment.charAt(start))) {
            start++;
        }
        while (end > start && isMark(comment.charAt(end - 1))) {
            end--;
        }
        return comment.substring(start, end);
    }

    private static boolean isMark(char c) {
        return "#/*<>!- \t".indexOf(c) >= 0;
    }

    /** Whether it says that more is to be thought of here. */
    static boolean elides(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.startsWith("...")
                || lower.startsWith("\u2026")
                || lower.startsWith("more ")
                || lower.equals("etc")
                || lower.equals("etc.")
                || lower.contains("omitted")
                || lower.contains("truncated");
    }
}
