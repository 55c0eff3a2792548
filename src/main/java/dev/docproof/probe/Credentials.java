package dev.docproof.probe;

import java.util.Locale;
import java.util.regex.Pattern;

/** Headers that say who asks. */
final class Credentials {
    private static final Pattern NAMES =
            Pattern.compile("authorization|(?:.*-)?(?:api-?key|auth|token|access-key)");

    private Credentials() {}

    static boolean areIn(String header) {
        return NAMES.matcher(header.toLowerCase(Locale.ROOT)).matches();
    }
}
