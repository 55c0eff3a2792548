package dev.docproof.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines above a draft that tell later whether somebody has edited it since. */
final class Marked {
    private static final Pattern MARK =
            Pattern.compile(
                    """
                    # Drafted by docproof contracts from [^\n]*
                    # Edit it freely: it is written anew only while it reads as ([0-9a-f]{12})\\.
                    """);
    private static final int DIGITS = 12;

    /** What would end the comment or is no YAML; the name of a page may have it. */
    private static final String BREAKS = "[\\p{Cc}\\u2028\\u2029]";

    private Marked() {}

    static String of(String contract, String place) {
        return """
        # Drafted by docproof contracts from %s.
        # Edit it freely: it is written anew only while it reads as %s.
        """
                        .formatted(place.replaceAll(BREAKS, "\uFFFD"), digest(contract))
                + contract;
    }

    /** Whether the text was drafted once, whatever became of it. */
    static boolean isDraft(String text) {
        return MARK.matcher(unified(text)).lookingAt();
    }

    /**
     * Whether the text is still what was drafted. Line ends do not matter: version control changes
     * them.
     */
    static boolean isUntouched(String text) {
        String plain = unified(text);
        Matcher mark = MARK.matcher(plain);
        return mark.lookingAt() && digest(plain.substring(mark.end())).equals(mark.group(1));
    }

    private static String unified(String text) {
        return text.replace("\r\n", "\n");
    }

    private static String digest(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
