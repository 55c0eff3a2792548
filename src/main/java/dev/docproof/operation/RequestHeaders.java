package dev.docproof.operation;

import java.util.Locale;
import java.util.Set;

/** Headers that only requests have. */
final class RequestHeaders {
    // RFC 9110, sections 7.2, 10.1, 11, 12.5, 13.1 and 14.2; RFC 6265, section 5.4.
    private static final Set<String> NAMES =
            Set.of(
                    "accept",
                    "accept-charset",
                    "accept-encoding",
                    "accept-language",
                    "authorization",
                    "cookie",
                    "expect",
                    "from",
                    "host",
                    "if-match",
                    "if-modified-since",
                    "if-none-match",
                    "if-range",
                    "if-unmodified-since",
                    "max-forwards",
                    "proxy-authorization",
                    "range",
                    "referer",
                    "te",
                    "user-agent");

    private RequestHeaders() {}

    static boolean isOne(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
