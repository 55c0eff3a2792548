package dev.docproof.probe;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Wire;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One change to a request; all else stays as the page has it. */
final class Edit {
    private Edit() {}

    /** The decoded value of a query parameter. */
    static Optional<String> query(Request request, String name) {
        return pairs(request).stream()
                .filter(pair -> isNamed(pair, name))
                .map(pair -> decode(pair.substring(Math.min(pair.indexOf('=') + 1, pair.length()))))
                .findFirst();
    }

    static Request withQuery(Request request, String name, String value) {
        List<String> pairs = new ArrayList<>(pairs(request));
        pairs.replaceAll(
                pair ->
                        isNamed(pair, name)
                                ? pair.substring(0, pair.indexOf('=') + 1) + encode(value)
                                : pair);
        return request.withTarget(target(request, pairs));
    }

    static Request withoutQuery(Request request, String name) {
        return request.withTarget(
                target(
                        request,
                        pairs(request).stream().filter(pair -> !isNamed(pair, name)).toList()));
    }

    /**
     * @param segment counted from the end of the path, 0 being the last; a slash behind it ends it
     */
    static Optional<String> segment(Request request, int segment) {
        String[] segments = request.path().split("/", -1);
        int index = last(segments) - segment;
        return index < 1 ? Optional.empty() : Optional.of(decode(segments[index]));
    }

    static Request withSegment(Request request, int segment, String value) {
        String[] segments = request.path().split("/", -1);
        segments[last(segments) - segment] = encode(value).replace("+", "%20");
        String query = request.target().substring(request.path().length());
        return request.withTarget(String.join("/", segments) + query);
    }

    private static int last(String[] segments) {
        int end = segments.length - 1;
        return segments[end].isEmpty() ? end - 1 : end;
    }

    static Request withBody(Request request, String text) {
        return withBody(request, Body.of(text));
    }

    static Request withBody(Request request, Body body) {
        Headers headers = request.headers();
        return request.withBody(body)
                .withHeaders(
                        headers.has("Content-Length")
                                ? headers.set("Content-Length", Integer.toString(body.length()))
                                : headers);
    }

    static Request withHeader(Request request, String name, String value) {
        return request.withHeaders(request.headers().set(name, Wire.of(value)));
    }

    static Request withoutHeader(Request request, String name) {
        return request.withHeaders(request.headers().without(name));
    }

    private static List<String> pairs(Request request) {
        String path = request.path();
        return path.length() == request.target().length()
                ? List.of()
                : Arrays.asList(request.target().substring(path.length() + 1).split("&"));
    }

    private static String target(Request request, List<String> pairs) {
        return pairs.isEmpty() ? request.path() : request.path() + "?" + String.join("&", pairs);
    }

    private static boolean isNamed(String pair, String name) {
        int equals = pair.indexOf('=');
        return equals >= 0 && decode(pair.substring(0, equals)).equals(name);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
