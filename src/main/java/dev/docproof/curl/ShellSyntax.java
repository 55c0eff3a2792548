package dev.docproof.curl;

/** Which characters mean what to a shell. */
final class ShellSyntax {
    private ShellSyntax() {}

    static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }

    /** What ends an unquoted word. */
    static boolean endsWord(int c) {
        return c < 0 || c == '\n' || isBlank(c) || "&|;<>()".indexOf(c) >= 0;
    }

    static boolean startsName(int c) {
        return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isName(int c) {
        return startsName(c) || isDigit(c);
    }
}
