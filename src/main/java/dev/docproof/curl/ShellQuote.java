package dev.docproof.curl;

import dev.docproof.http.Wire;

/** Quotes a wire string for a shell so that the very bytes arrive. */
final class ShellQuote {
    private ShellQuote() {}

    static String quoted(String wire) {
        String text = Wire.text(wire);
        boolean exact = Wire.of(text).equals(wire);
        boolean control = text.chars().anyMatch(c -> c < 0x20 && c != '\n' || c == 0x7f);
        // Lines that look pasted from a terminal would lose their prompts.
        if (!exact || control || Prompts.areIn(text)) {
            return ansi(wire);
        }
        boolean plain =
                !text.isEmpty()
                        && text.chars()
                                .allMatch(
                                        c ->
                                                c < 128 && Character.isLetterOrDigit(c)
                                                        || "_-./:@%+=,".indexOf(c) >= 0);
        return plain ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** As the format of a {@code printf}, which knows no value that it could not print. */
    static String format(String wire) {
        StringBuilder out = new StringBuilder("'");
        for (int i = 0; i < wire.length(); i++) {
            char c = wire.charAt(i);
            boolean option = c == '-' && i == 0;
            if (c == '%' || c == '\\') {
                out.append(c).append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < 0x20 || c >= 0x7f || c == '\'' || option) {
                out.append("\\%03o".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('\'').toString();
    }

    private static String ansi(String wire) {
        StringBuilder out = new StringBuilder("$'");
        for (int i = 0; i < wire.length(); i++) {
            char c = wire.charAt(i);
            if (c == '\'' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c < 0x20 || c >= 0x7f) {
                out.append("\\%03o".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('\'').toString();
    }
}
