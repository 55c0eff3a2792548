package dev.docproof.verify;

import dev.docproof.http.Body;
import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that the page shows in a response, and what the server gave in its place.
 *
 * @param shown as later requests of the page repeat it
 * @param given no control characters: it goes into request lines and headers
 * @param collection the path below which a short value is known to mean the same, {@code /users}
 * @param anywhere whether the value cannot be anything else wherever it stands
 * @param line of the request that was answered with it
 */
record Captured(String shown, String given, String collection, boolean anywhere, int line) {
    private static final int LONGEST = 4096;

    static boolean isPlain(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && value.chars().noneMatch(c -> c < ' ' || c == 127);
    }

    /**
     * The request with the value in the place of what the page shows; the same where it has none.
     */
    Request in(Request request) {
        return anywhere ? everywhere(request) : where(request);
    }

    private Request everywhere(Request request) {
        Headers headers =
                new Headers(
                        request.headers().lines().stream()
                                .map(own -> new Header(own.name(), replaced(own.value(), given)))
                                .toList());
        String body = request.body().text();
        String other = replaced(body, given);
        Request result =
                request.withTarget(replaced(request.target(), encoded())).withHeaders(headers);
        return other.equals(body) ? result : withBody(result, other);
    }

    private String replaced(String text, String value) {
        if (!text.contains(shown)) {
            return text;
        }
        return Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(shown) + "(?![A-Za-z0-9])")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(value));
    }

    /** In the segment behind its collection, and under names that mean its id. */
    private Request where(Request request) {
        String target = request.target();
        String item = collection + "/" + shown;
        if (target.startsWith(item) && isEnd(target, item.length())) {
            target = collection + "/" + encoded() + target.substring(item.length());
        }
        boolean own = request.path().equals(collection);
        String names = own ? "id|" + reference() : reference();
        Matcher query =
                Pattern.compile("([?&](?i:" + names + ")=)" + Pattern.quote(shown) + "(?=&|$)")
                        .matcher(target);
        Request result =
                request.withTarget(query.replaceAll("$1" + Matcher.quoteReplacement(encoded())));
        Matcher member =
                Pattern.compile(
                                "(\"(?i:"
                                        + reference()
                                        + ")\"\\s*:\\s*\"?)"
                                        + Pattern.quote(shown)
                                        + "(?=[\"\\s,}])")
                        .matcher(request.body().text());
        return member.find()
                ? withBody(result, member.replaceAll("$1" + Matcher.quoteReplacement(given)))
                : result;
    }

    /** {@code userId} and {@code user_id} for {@code /users}. */
    private String reference() {
        String last = collection.substring(collection.lastIndexOf('/') + 1);
        String one = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
        return one.isEmpty() ? "id" : Pattern.quote(one) + "[_-]?id";
    }

    private static boolean isEnd(String target, int at) {
        return at == target.length() || "/?".indexOf(target.charAt(at)) >= 0;
    }

    private String encoded() {
        return URLEncoder.encode(given, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Request withBody(Request request, String text) {
        Body body = Body.of(text);
        Optional<String> length = request.headers().first("Content-Length");
        Request result = request.withBody(body);
        return length.isEmpty()
                ? result
                : result.withHeaders(
                        request.headers().set("Content-Length", Integer.toString(body.length())));
    }

    /** For the report; the value itself may be a secret. */
    List<String> note() {
        return List.of(
                anywhere
                        ? "sent with what the server gave to the request in line " + line
                        : "sent %s for %s: that is what the server gave to the request in line %d"
                                .formatted(given, shown, line));
    }
}
