package dev.docproof.curl;

import dev.docproof.http.Wire;

/** The escapes of {@code $'…'} (bash manual, section 3.1.2.4). */
final class AnsiQuote {
    private final String text;
    private final StringBuilder wire = new StringBuilder();
    private int at;

    private AnsiQuote(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /**
     * @param end just past the closing quote, or negative where there is none
     */
    record Result(String wire, int end) {}

    static Result read(String text, int from) {
        AnsiQuote quote = new AnsiQuote(text, from);
        boolean closed = quote.run();
        String wire = quote.wire.toString();
        // A NUL ends the string.
        int nul = wire.indexOf('\0');
        return new Result(nul < 0 ? wire : wire.substring(0, nul), closed ? quote.at : -1);
    }

    private boolean run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'') {
                at++;
                return true;
            }
            if (c == '\\' && at + 1 < text.length()) {
                at++;
                escape(text.charAt(at));
            } else {
                int end = text.offsetByCodePoints(at, 1);
                wire.append(Wire.of(text.substring(at, end)));
                at = end;
            }
        }
        return false;
    }

    private void escape(char c) {
        int plain = "abeEfnrtv\\'\"?".indexOf(c);
        if (plain >= 0) {
            wire.append("\u0007\b\u001b\u001b\f\n\r\t\u000b\\'\"?".charAt(plain));
            at++;
        } else if (c >= '0' && c <= '7') {
            wire.append((char) (number(8, 3) & 0xff));
        } else if (c == 'x') {
            coded(2, false);
        } else if (c == 'u') {
            coded(4, true);
        } else if (c == 'U') {
            coded(8, true);
        } else if (c == 'c' && at + 1 < text.length()) {
            wire.append((char) (text.charAt(at + 1) & 0x1f));
            at += 2;
        } else {
            wire.append('\\');
        }
    }

    private void coded(int most, boolean unicode) {
        char letter = text.charAt(at);
        at++;
        int from = at;
        long value = number(16, most);
        if (at == from) {
            wire.append('\\').append(letter);
        } else if (!unicode) {
            wire.append((char) (value & 0xff));
        } else if (Character.isValidCodePoint((int) value) && value >= 0) {
            wire.append(Wire.of(Character.toString((int) value)));
        }
    }

    private long number(int radix, int most) {
        long value = 0;
        int end = Math.min(at + most, text.length());
        while (at < end && text.charAt(at) < 128 && Character.digit(text.charAt(at), radix) >= 0) {
            value = value * radix + Character.digit(text.charAt(at), radix);
            at++;
        }
        return value;
    }
}
