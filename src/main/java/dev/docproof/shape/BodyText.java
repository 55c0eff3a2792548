package dev.docproof.shape;

import dev.docproof.shape.BodyProblem.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a body as text. JSON is UTF-8 (RFC 8259, section 8.1), other sets are declared. */
record BodyText(String text, Optional<BodyProblem> problem) {
    static BodyText read(byte[] bytes, MediaType type) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            String text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
            return with(text, Kind.BYTE_ORDER_MARK, "a byte order mark stands before the body");
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            String text = new String(bytes, StandardCharsets.UTF_16);
            return with(text, Kind.NOT_TEXT, "the body is UTF-16, JSON is UTF-8");
        }
        Charset charset = charset(type);
        return decoded(bytes, charset)
                .map(text -> new BodyText(text, Optional.empty()))
                .orElseGet(() -> undecodable(bytes, charset));
    }

    private static BodyText undecodable(byte[] bytes, Charset charset) {
        // Every byte is a character of Latin-1, and Latin-1 is what it usually is.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return with(text, Kind.NOT_TEXT, "the body is not " + charset.name());
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset charset(MediaType type) {
        try {
            return type.charset().map(Charset::forName).orElse(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A name that nobody knows: what JSON is said to be is the best guess.
            return StandardCharsets.UTF_8;
        }
    }

    private static BodyText with(String text, Kind kind, String message) {
        return new BodyText(text, Optional.of(new BodyProblem(kind, message)));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
