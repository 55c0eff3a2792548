package dev.docproof.curl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Cookies out of a file, in Netscape's format or as {@code Set-Cookie} lines. */
final class CookieFile {
    // Those of the longest path first, then of the longest domain, the longest name, the newest.
    private static final Comparator<StoredCookie> ORDER =
            Comparator.comparingInt((StoredCookie cookie) -> -cookie.path().length())
                    .thenComparingInt(cookie -> -cookie.domain().length())
                    .thenComparingInt(cookie -> -cookie.name().length());

    private CookieFile() {}

    /** The cookies that belong to a URL as {@code name=value}. */
    static List<String> matching(String content, CurlUrl url) {
        List<StoredCookie> cookies = new ArrayList<>();
        for (String line : content.split("\r?\n", -1)) {
            StoredCookie.read(line)
                    .ifPresent(
                            cookie -> {
                                cookies.removeIf(cookie::replaces);
                                cookies.add(0, cookie);
                            });
        }
        return cookies.stream()
                .filter(cookie -> matches(cookie, url))
                .sorted(ORDER)
                .map(StoredCookie::pair)
                .toList();
    }

    private static boolean matches(StoredCookie cookie, CurlUrl url) {
        String path = cookie.path();
        boolean pathFits =
                url.path().startsWith(path)
                        && (path.endsWith("/")
                                || url.path().length() == path.length()
                                || url.path().charAt(path.length()) == '/');
        return pathFits
                && hostFits(cookie, url.host().toLowerCase(Locale.ROOT))
                && (!cookie.secure() || url.scheme().equals("https"));
    }

    private static boolean hostFits(StoredCookie cookie, String host) {
        boolean address = CurlHost.isAddress(host);
        if (cookie.domain().isEmpty()) {
            // Curl looks for a cookie of no domain only where the host is an address.
            return address;
        }
        return host.equals(cookie.domain())
                || cookie.tail() && !address && host.endsWith("." + cookie.domain());
    }
}
