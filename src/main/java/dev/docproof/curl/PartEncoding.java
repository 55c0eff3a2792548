package dev.docproof.curl;

import dev.docproof.http.Wire;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

/** The transfer encodings that {@code -F 'f=x;encoder=…'} can ask for. */
final class PartEncoding {
    private static final int LINE = 76;

    private static final Set<String> KNOWN =
            Set.of("binary", "8bit", "7bit", "base64", "quoted-printable");

    private PartEncoding() {}

    static boolean isKnown(FormField field) {
        return field.contents().stream()
                .flatMap(content -> content.encoder().stream())
                .allMatch(encoder -> KNOWN.contains(encoder.toLowerCase(Locale.ROOT)));
    }

    static String encoded(String wire, String encoder) {
        return switch (encoder.toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(wire);
            case "quoted-printable" -> quotedPrintable(wire);
            default -> wire;
        };
    }

    private static String base64(String wire) {
        Base64.Encoder lines =
                Base64.getMimeEncoder(LINE, "\r\n".getBytes(StandardCharsets.US_ASCII));
        return lines.encodeToString(Wire.bytes(wire));
    }

    private static String quotedPrintable(String wire) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (int i = 0; i < wire.length(); i++) {
            if (wire.startsWith("\r\n", i)) {
                out.append("\r\n");
                column = 0;
                i++;
                continue;
            }
            char c = wire.charAt(i);
            boolean lastOfLine = i + 1 == wire.length() || wire.startsWith("\r\n", i + 1);
            boolean blank = c == ' ' || c == '\t';
            boolean plain = c >= 33 && c <= 126 && c != '=' || blank && !lastOfLine;
            String piece = plain ? String.valueOf(c) : "=%02X".formatted((int) c);
            int limit = lastOfLine ? LINE : LINE - 1;
            if (column + piece.length() > limit) {
                out.append("=\r\n");
                column = 0;
            }
            out.append(piece);
            column += piece.length();
        }
        return out.toString();
    }
}
