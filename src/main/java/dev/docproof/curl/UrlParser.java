package dev.docproof.curl;

import dev.docproof.curl.CurlUrl.Parsed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The steps of curl's {@code parseurl}. */
final class UrlParser {
    private static final Set<String> SCHEMES =
            Set.of(
                    ("dict file ftp ftps gopher gophers http https imap imaps ldap ldaps mqtt pop3"
                                    + " pop3s rtmp rtmpe rtmps rtmpt rtmpte rtmpts rtsp scp sftp"
                                    + " smb smbs smtp smtps telnet tftp")
                            .split(" "));

    /** Curl guesses the scheme from how the host name starts. */
    private static final List<Map.Entry<String, String>> GUESSES =
            List.of(
                    Map.entry("ftp.", "ftp"),
                    Map.entry("dict.", "dict"),
                    Map.entry("ldap.", "ldap"),
                    Map.entry("imap.", "imap"),
                    Map.entry("smtp.", "smtp"),
                    Map.entry("pop3.", "pop3"));

    private final String url;
    private final boolean pathAsIs;

    private Optional<String> scheme = Optional.empty();
    private Optional<String> user = Optional.empty();
    private Optional<String> password = Optional.empty();
    private OptionalInt port = OptionalInt.empty();
    private String host = "";

    UrlParser(String url, boolean pathAsIs) {
        this.url = url;
        this.pathAsIs = pathAsIs;
    }

    Parsed parse() {
        if (url.chars().anyMatch(c -> c <= 0x20 || c == 0x7f)) {
            return Parsed.malformed("a blank or control character");
        }
        int hostStart = 0;
        int schemeLength = schemeLength(url);
        if (schemeLength > 0) {
            scheme = Optional.of(url.substring(0, schemeLength).toLowerCase(Locale.ROOT));
            if (!SCHEMES.contains(scheme.get())) {
                return Parsed.refused(
                        1,
                        "Protocol \"" + scheme.get() + "\" not supported or disabled in libcurl");
            }
            hostStart = schemeLength + 1;
            int slashes = 0;
            while (slashes < 4 && url.startsWith("/", hostStart)) {
                hostStart++;
                slashes++;
            }
            if (slashes < 1 || slashes > 3) {
                return Parsed.malformed("unusual number of slashes");
            }
        }
        int hostEnd = hostStart;
        while (hostEnd < url.length() && "/?#".indexOf(url.charAt(hostEnd)) < 0) {
            hostEnd++;
        }
        return authority(url.substring(hostStart, hostEnd), url.substring(hostEnd));
    }

    static boolean isKnown(String scheme) {
        return SCHEMES.contains(scheme);
    }

    /** The length of a scheme that is one; {@code localhost:8080} has none. */
    static int schemeLength(String url) {
        int i = 0;
        while (i < url.length() && i < 40 && isScheme(url.charAt(i), i)) {
            i++;
        }
        return i > 0 && url.startsWith(":/", i) ? i : 0;
    }

    private static boolean isScheme(char c, int at) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter || at > 0 && (ShellSyntax.isDigit(c) || c == '+' || c == '-' || c == '.');
    }

    private Parsed authority(String authority, String rest) {
        if (authority.isEmpty()) {
            return Parsed.malformed("no host part in the URL");
        }
        String place = withoutLogin(authority);
        Optional<String> wrongPort = port(place);
        if (wrongPort.isPresent()) {
            return Parsed.malformed(wrongPort.get());
        }
        if (host.isEmpty()) {
            return Parsed.malformed("no host part in the URL");
        }
        Optional<String> normalised = CurlHost.normalised(host);
        if (normalised.isEmpty()) {
            return Parsed.malformed("bad host name " + host);
        }
        host = normalised.get();
        return new Parsed(Optional.of(rest(rest)), Optional.empty());
    }

    private String withoutLogin(String authority) {
        int at = authority.indexOf('@');
        if (at < 0) {
            return authority;
        }
        String login = authority.substring(0, at);
        int colon = login.indexOf(':');
        user = Optional.of(colon < 0 ? login : login.substring(0, colon));
        password = colon < 0 ? Optional.empty() : Optional.of(login.substring(colon + 1));
        return authority.substring(at + 1);
    }

    /** Splits host and port; answers what is wrong. */
    private Optional<String> port(String place) {
        int colon = place.indexOf(':');
        if (place.startsWith("[")) {
            int close = place.indexOf(']');
            if (close < 0) {
                return Optional.of("bad IPv6 address");
            }
            colon = close + 1 == place.length() ? -1 : close + 1;
            if (colon > 0 && place.charAt(colon) != ':') {
                return Optional.of("port number was not a decimal number between 0 and 65535");
            }
        }
        host = colon < 0 ? place : place.substring(0, colon);
        if (colon < 0) {
            return Optional.empty();
        }
        String digits = place.substring(colon + 1);
        // Like browsers: a colon without a number is left out, but only behind a scheme.
        if (digits.isEmpty() && scheme.isPresent()) {
            return Optional.empty();
        }
        boolean number = !digits.isEmpty() && digits.chars().allMatch(ShellSyntax::isDigit);
        String plain = number ? withoutZeros(digits) : "";
        if (!number || plain.length() > 5 || Integer.parseInt(plain) > 0xffff) {
            return Optional.of("port number was not a decimal number between 0 and 65535");
        }
        port = OptionalInt.of(Integer.parseInt(plain));
        return Optional.empty();
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    private CurlUrl rest(String rest) {
        int hash = rest.indexOf('#');
        String fragment = hash < 0 ? "" : rest.substring(hash + 1);
        String visible = hash < 0 ? rest : rest.substring(0, hash);
        int question = visible.indexOf('?');
        String path = question < 0 ? visible : visible.substring(0, question);
        Optional<String> query =
                question < 0 ? Optional.empty() : Optional.of(visible.substring(question + 1));
        String resolved = pathAsIs || path.length() <= 1 ? path : Dots.resolved(path);
        return new CurlUrl(
                scheme.orElseGet(() -> guessed(host)),
                user,
                password,
                host,
                port,
                resolved.isEmpty() ? "/" : resolved,
                query,
                fragment.isEmpty() ? Optional.empty() : Optional.of(fragment));
    }

    private static String guessed(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return GUESSES.stream()
                .filter(guess -> lower.startsWith(guess.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("http");
    }
}
