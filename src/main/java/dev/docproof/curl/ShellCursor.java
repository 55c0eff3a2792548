package dev.docproof.curl;

/**
 * A place in a snippet of shell, and what is skipped and told apart by looking at the characters.
 */
final class ShellCursor {
    /** Braces that close later than this close nothing; looking further would take too long. */
    private static final int LONGEST_EXPANSION = 1024;

    private final String text;
    private final boolean page;
    private final int end;
    private int at;

    /**
     * @param page whether the text stands on a page, where {@code <id>} is a placeholder
     * @param end up to where is read
     */
    ShellCursor(String text, boolean page, int from, int end) {
        this.text = text;
        this.page = page;
        this.at = from;
        this.end = end;
    }

    /** The same text, read from another place. */
    ShellCursor part(int from, int to) {
        return new ShellCursor(text, page, from, to);
    }

    String text() {
        return text;
    }

    boolean isPage() {
        return page;
    }

    int end() {
        return end;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    void skip(int characters) {
        at += characters;
    }

    boolean isAtEnd() {
        return at >= end;
    }

    /** The character here, or negative. */
    int peek() {
        return peek(0);
    }

    /** The character so far ahead, or negative. */
    int peek(int ahead) {
        return at + ahead < end ? text.charAt(at + ahead) : -1;
    }

    boolean looking(String what) {
        return text.startsWith(what, at) && at + what.length() <= end;
    }

    boolean isLineStart() {
        int before = at;
        while (before > 0 && ShellSyntax.isBlank(text.charAt(before - 1))) {
            before--;
        }
        return before == 0 || text.charAt(before - 1) == '\n';
    }

    /** To the end of the line. */
    void skipComment() {
        while (at < end && peek() != '\n') {
            at++;
        }
    }

    void skipBlanks() {
        while (ShellSyntax.isBlank(peek()) || looking("\\\n")) {
            at += peek() == '\\' ? 2 : 1;
        }
    }

    /** Whether {@code <id>} stands here. */
    boolean isPlaceholder() {
        return peek() == '<' && Marks.closing(text, at, '<', '>') > 0;
    }

    /** Whether {@code <(} or {@code >(} stands here. */
    boolean isProcess(int offset) {
        return offset + 1 < end
                && (text.charAt(offset) == '<' || text.charAt(offset) == '>')
                && text.charAt(offset + 1) == '(';
    }

    /** Past the {@code ))} that closes an arithmetic expansion. */
    int pastArithmetic(int from) {
        int close = text.indexOf("))", from);
        return close < 0 || close + 2 > end ? end : close + 2;
    }

    /** The brace that closes an expansion whose inside starts here, or negative. */
    int closingBrace(int from) {
        int open = 1;
        for (int i = from; i < Math.min(end, from + LONGEST_EXPANSION); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open++;
            } else if (c == '}' && --open == 0) {
                return i;
            } else if (c == '\n' && page) {
                return -1;
            }
        }
        return -1;
    }
}
