package dev.docproof.curl;

/** Percent-encoding the way {@code curl_easy_escape} does it. */
final class Percent {
    private static final String HEX = "0123456789ABCDEF";

    private Percent() {}

    static String encoded(String wire) {
        StringBuilder out = new StringBuilder(wire.length());
        for (int i = 0; i < wire.length(); i++) {
            char c = wire.charAt(i);
            if (isUnreserved(c)) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }

    private static boolean isUnreserved(char c) {
        return ShellSyntax.isName(c) || c == '-' || c == '.' || c == '~';
    }

    static String decoded(String wire) {
        StringBuilder out = new StringBuilder(wire.length());
        for (int i = 0; i < wire.length(); i++) {
            char c = wire.charAt(i);
            if (c == '%' && isHex(wire, i + 1) && isHex(wire, i + 2)) {
                out.append((char) Integer.parseInt(wire.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    static boolean isHex(String text, int at) {
        return at < text.length()
                && text.charAt(at) < 128
                && Character.digit(text.charAt(at), 16) >= 0;
    }
}
