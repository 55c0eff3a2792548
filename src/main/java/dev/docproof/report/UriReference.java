package dev.docproof.report;

import java.nio.charset.StandardCharsets;

/** File names as URI references (RFC 3986). */
final class UriReference {
    private static final String PLAIN = "-._~/!$&'()*+,;=@";

    private UriReference() {}

    static String of(String name) {
        StringBuilder uri = new StringBuilder(name.startsWith("/") ? "file://" : "");
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append("%%%02X".formatted((int) c));
            }
        }
        return uri.toString();
    }
}
