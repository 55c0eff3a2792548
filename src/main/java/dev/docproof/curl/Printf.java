package dev.docproof.curl;

import java.util.List;
import java.util.Optional;

/** The text that {@code printf} and {@code echo -e} print for plain formats. */
final class Printf {
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Printf(String text) {
        this.text = text;
    }

    /** Empty where a format is used that is not worked out. */
    static Optional<String> print(List<String> values) {
        if (!values.isEmpty() && values.get(0).equals("--")) {
            return print(values.subList(1, values.size()));
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String format = escapes(values.get(0), 3);
        StringBuilder all = new StringBuilder();
        int next = 1;
        do {
            Printf round = new Printf(format);
            int used =
                    round.formatted(values.subList(Math.min(next, values.size()), values.size()));
            if (used < 0) {
                return Optional.empty();
            }
            all.append(round.out);
            next = used == 0 ? values.size() : next + used;
        } while (next < values.size());
        return Optional.of(all.toString());
    }

    /** How many values it took, or negative. */
    private int formatted(List<String> values) {
        int used = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            char kind = c == '%' && at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if (kind == 0) {
                out.append(c);
                at++;
                continue;
            }
            if (kind != '%' && "sdbiu".indexOf(kind) < 0) {
                return -1;
            }
            if (kind == '%') {
                out.append('%');
            } else {
                String value = used < values.size() ? values.get(used) : "";
                out.append(kind == 'b' ? escapes(value) : value);
                used++;
            }
            at += 2;
        }
        return used;
    }

    /** Backslash escapes as {@code printf %b} and {@code echo -e} know them. */
    static String escapes(String text) {
        return escapes(text, 4);
    }

    /**
     * @param octal how many digits there may be where the first is a zero: a format knows three
     */
    private static String escapes(String text, int octal) {
        Printf escaped = new Printf(text);
        while (escaped.at < text.length()) {
            escaped.escape(octal);
        }
        return escaped.out.toString();
    }

    private void escape(int octal) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        int plain = "abefnrtv\\\"".indexOf(next);
        if (c != '\\' || next == 0) {
            out.append(c);
            at++;
        } else if (plain >= 0) {
            out.append("\u0007\b\u001b\f\n\r\t\u000b\\\"".charAt(plain));
            at += 2;
        } else if (next >= '0' && next <= '7') {
            at++;
            number(8, next == '0' ? octal : 3);
        } else if (next == 'x' && Percent.isHex(text, at + 2)) {
            at += 2;
            number(16, 2);
        } else {
            out.append(c);
            at++;
        }
    }

    private void number(int radix, int most) {
        int value = 0;
        int end = Math.min(at + most, text.length());
        while (at < end && text.charAt(at) < 128 && Character.digit(text.charAt(at), radix) >= 0) {
            value = value * radix + Character.digit(text.charAt(at), radix);
            at++;
        }
        out.append((char) (value & 0xff));
    }
}
