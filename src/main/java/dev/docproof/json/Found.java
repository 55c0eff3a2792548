package dev.docproof.json;

/** Words for what stands where something else was expected. */
final class Found {
    private static final int LONGEST = 24;

    private Found() {}

    /** Past the word, string or single character that stands here; here at the end of the text. */
    static int endOf(Cursor cursor) {
        if (cursor.atEnd()) {
            return cursor.at();
        }
        int ahead = 0;
        while (ahead < LONGEST && isWordPart(cursor.peek(ahead))) {
            ahead++;
        }
        return cursor.at() + Math.max(ahead, characterLength(cursor));
    }

    static String words(Cursor cursor, int end) {
        if (cursor.atEnd()) {
            return "the end of the text";
        }
        char c = cursor.peek();
        return c < ' ' || Character.isSpaceChar(c)
                ? "U+%04X".formatted((int) c)
                : cursor.text(cursor.at(), end);
    }

    private static int characterLength(Cursor cursor) {
        boolean pair =
                Character.isHighSurrogate(cursor.peek())
                        && Character.isLowSurrogate(cursor.peek(1));
        return pair ? 2 : 1;
    }

    private static boolean isWordPart(char c) {
        return c != Cursor.END && (Character.isLetterOrDigit(c) || c == '_');
    }
}
