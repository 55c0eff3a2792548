package dev.docproof.json;

/** The grammar of a JSON number (RFC 8259, section 6). */
final class NumberText {
    private NumberText() {}

    static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, at);
        if (whole == at || text.charAt(at) == '0' && whole > at + 1) {
            return false;
        }
        int fraction = fraction(text, whole);
        return fraction > 0 && exponent(text, fraction) == text.length();
    }

    /** Whether someone meant a number: {@code 01}, {@code +1}, {@code .5}, {@code 0x1F}. */
    static boolean looksLikeOne(String text) {
        int at = !text.isEmpty() && "+-.".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        return digits(text, at) > at;
    }

    private static int fraction(String text, int at) {
        if (!text.startsWith(".", at)) {
            return at;
        }
        int end = digits(text, at + 1);
        return end > at + 1 ? end : -1;
    }

    private static int exponent(String text, int at) {
        if (at >= text.length() || "eE".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int sign = at + 1;
        int first = sign < text.length() && "+-".indexOf(text.charAt(sign)) >= 0 ? sign + 1 : sign;
        int end = digits(text, first);
        return end > first ? end : -1;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
