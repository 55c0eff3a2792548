package dev.docproof.curl;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A URL taken apart and put right the way curl's {@code urlapi.c} does it. Wire strings.
 *
 * @param scheme lower case; guessed where none is written
 * @param user what stands before an at sign, still encoded
 * @param host as it is sent, case kept
 * @param path never empty, dots resolved unless asked otherwise, nothing encoded yet
 * @param query without its question mark; empty text where the mark stands alone
 */
record CurlUrl(
        String scheme,
        Optional<String> user,
        Optional<String> password,
        String host,
        OptionalInt port,
        String path,
        Optional<String> query,
        Optional<String> fragment) {
    /** Why curl does not take a URL: its exit status and words. */
    record Refused(int exit, String message) {}

    /** A URL or a refusal. */
    record Parsed(Optional<CurlUrl> url, Optional<Refused> refused) {
        static Parsed malformed(String why) {
            String message = "URL using bad/illegal format or missing URL: " + why;
            return new Parsed(Optional.empty(), Optional.of(new Refused(3, message)));
        }

        static Parsed refused(int exit, String message) {
            return new Parsed(Optional.empty(), Optional.of(new Refused(exit, message)));
        }
    }

    static Parsed parse(String url, boolean pathAsIs) {
        return new UrlParser(url, pathAsIs).parse();
    }

    boolean isHttp() {
        return scheme.equals("http") || scheme.equals("https");
    }

    CurlUrl withPath(String other) {
        return new CurlUrl(scheme, user, password, host, port, other, query, fragment);
    }

    /** More query, joined with one {@code &}; escapes in it come out in lower case. */
    CurlUrl withMoreQuery(String more) {
        String lower = lowerEscapes(more);
        String joined =
                query.filter(q -> !q.isEmpty())
                        .map(q -> q.endsWith("&") ? q + lower : q + "&" + lower)
                        .orElse(lower);
        return new CurlUrl(scheme, user, password, host, port, path, Optional.of(joined), fragment);
    }

    static String lowerEscapes(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean escape =
                    text.charAt(i) == '%'
                            && Percent.isHex(text, i + 1)
                            && Percent.isHex(text, i + 2);
            if (escape) {
                out.append(text.substring(i, i + 3).toLowerCase(Locale.ROOT));
                i += 2;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** Path and query as they stand in the request line. */
    String target() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            out.append(c >= 0x80 ? "%%%02x".formatted((int) c) : String.valueOf(c));
        }
        query.ifPresent(q -> out.append('?').append(q));
        return out.toString();
    }

    /** Put together again. */
    String text() {
        String login = user.map(u -> u + password.map(p -> ":" + p).orElse("") + "@").orElse("");
        String place = port.isPresent() ? host + ":" + port.getAsInt() : host;
        return scheme
                + "://"
                + login
                + place
                + path
                + query.filter(q -> !q.isEmpty()).map(q -> "?" + q).orElse("")
                + fragment.map(f -> "#" + f).orElse("");
    }
}
