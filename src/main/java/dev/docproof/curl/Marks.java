package dev.docproof.curl;

/** What marks a name as a placeholder on a page. */
final class Marks {
    /** Longer texts between brackets are no names. */
    private static final int LONGEST = 80;

    private Marks() {}

    /** Just past the bracket that closes a placeholder's name, or negative where it is none. */
    static int closing(String text, int open, char opening, char closing) {
        int end = open + 1;
        while (end < text.length() && end - open <= LONGEST && isNameLike(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == closing;
        boolean named =
                end > open + 1
                        && Character.isLetter(text.charAt(open + 1))
                        && text.charAt(end - 1) != ' ';
        return closed && named && text.charAt(open) == opening ? end + 1 : -1;
    }

    private static boolean isNameLike(char c) {
        return Character.isLetterOrDigit(c) || "_-. :|/,'".indexOf(c) >= 0;
    }
}
