package dev.docproof.json;

/**
 * The exact value of a JSON number: 1, 1.0 and 1e0 are equal, and no digit is lost.
 *
 * <p>Worked out on the digits themselves, so that a number of a million digits costs no more than
 * reading it.
 *
 * @param digits without zeros at either end; empty for zero
 * @param exponent the power of ten of the last digit
 */
public record Decimal(boolean negative, String digits, long exponent) {
    /** Far beyond any number in use; greater exponents count as this one. */
    private static final long LARGEST_EXPONENT = 1_000_000_000_000L;

    public static Decimal of(JsonValue.JsonNumber number) {
        return of(number.literal());
    }

    /**
     * @param literal a number as JSON has it
     */
    public static Decimal of(String literal) {
        int sign = literal.startsWith("-") ? 1 : 0;
        int mark = exponentMark(literal);
        int point = literal.indexOf('.');
        boolean fraction = point >= 0 && point < mark;
        String whole = literal.substring(sign, fraction ? point : mark);
        String rest = fraction ? literal.substring(point + 1, mark) : "";
        return of(sign == 1, whole + rest, exponent(literal, mark) - rest.length());
    }

    public boolean isZero() {
        return digits.isEmpty();
    }

    /** Whether it has no fraction: 1.0 has none. */
    public boolean isWhole() {
        return exponent >= 0;
    }

    private static Decimal of(boolean negative, String digits, long exponent) {
        int start = 0;
        int end = digits.length();
        while (start < end && digits.charAt(start) == '0') {
            start++;
        }
        while (end > start && digits.charAt(end - 1) == '0') {
            end--;
        }
        // Zero has neither sign nor size.
        return start == end
                ? new Decimal(false, "", 0)
                : new Decimal(
                        negative, digits.substring(start, end), exponent + digits.length() - end);
    }

    private static int exponentMark(String literal) {
        int mark = Math.max(literal.indexOf('e'), literal.indexOf('E'));
        return mark < 0 ? literal.length() : mark;
    }

    private static long exponent(String literal, int mark) {
        if (mark == literal.length()) {
            return 0;
        }
        boolean negative = literal.charAt(mark + 1) == '-';
        long exponent = 0;
        for (int i = mark + 1; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c >= '0' && c <= '9') {
                exponent = Math.min(exponent * 10 + c - '0', LARGEST_EXPONENT);
            }
        }
        return negative ? -exponent : exponent;
    }
}
