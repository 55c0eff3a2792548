package dev.docproof.curl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cookies out of a file, in Netscape's format or as {@code Set-Cookie} lines. */
final class CookieFile {
    private record Cookie(String domain, boolean tail, String path, boolean secure, String pair) {}

    private CookieFile() {}

    /** The cookies that belong to a URL as {@code name=value}, those of the longest path first. */
    static List<String> matching(String content, CurlUrl url) {
        List<Cookie> cookies = new ArrayList<>();
        for (String line : content.split("\r?\n", -1)) {
            cookie(line).filter(cookie -> matches(cookie, url)).ifPresent(cookies::add);
        }
        cookies.sort(Comparator.comparingInt((Cookie cookie) -> -cookie.path().length()));
        return cookies.stream().map(Cookie::pair).toList();
    }

    private static Optional<Cookie> cookie(String line) {
        String plain = line.startsWith("#HttpOnly_") ? line.substring(10) : line;
        String[] fields = plain.split("\t", -1);
        if (plain.startsWith("#") || fields.length < 6) {
            return Optional.empty();
        }
        boolean endless = fields[4].equals("0");
        if (!endless && !isLater(fields[4])) {
            return Optional.empty();
        }
        String domain = fields[0].startsWith(".") ? fields[0].substring(1) : fields[0];
        String value = fields.length > 6 ? fields[6] : "";
        return Optional.of(
                new Cookie(
                        domain,
                        fields[1].equalsIgnoreCase("TRUE"),
                        fields[2],
                        fields[3].equalsIgnoreCase("TRUE"),
                        fields[5] + "=" + value));
    }

    // Ten digits reach into our days; what ran out long ago is not sent.
    private static boolean isLater(String seconds) {
        return seconds.length() >= 10 && seconds.compareTo("1700000000") > 0;
    }

    private static boolean matches(Cookie cookie, CurlUrl url) {
        String host = url.host().toLowerCase(Locale.ROOT);
        String domain = cookie.domain().toLowerCase(Locale.ROOT);
        boolean hostFits = host.equals(domain) || cookie.tail() && host.endsWith("." + domain);
        boolean pathFits =
                url.path().startsWith(cookie.path())
                        && (cookie.path().endsWith("/")
                                || url.path().length() == cookie.path().length()
                                || url.path().charAt(cookie.path().length()) == '/');
        return hostFits && pathFits && (!cookie.secure() || url.scheme().equals("https"));
    }
}
