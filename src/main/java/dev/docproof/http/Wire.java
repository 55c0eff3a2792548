package dev.docproof.http;

import java.nio.charset.StandardCharsets;

/**
 * The strings of a message are wire strings: one char for each byte that travels (ISO-8859-1), so
 * that bytes which are no UTF-8 are not lost. This is the way in and out of that form.
 */
public final class Wire {
    private Wire() {}

    /** Text as the bytes of its UTF-8 form. */
    public static String of(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** A wire string for people to read; bytes that are no UTF-8 become U+FFFD. */
    public static String text(String wire) {
        return new String(bytes(wire), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String wire) {
        return wire.getBytes(StandardCharsets.ISO_8859_1);
    }
}
