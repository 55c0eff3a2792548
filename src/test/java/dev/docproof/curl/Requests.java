package dev.docproof.curl;

import dev.docproof.http.Body;
import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Requests of every kind that a client could want to send. */
final class Requests {
    private static final List<String> SAID_OFTEN =
            List.of(
                    "X-A",
                    "x-a",
                    "Cookie",
                    "Authorization",
                    "Expect",
                    "expect",
                    "Accept",
                    "accept",
                    "User-Agent",
                    "user-agent",
                    "Range",
                    "Referer",
                    "Content-Type",
                    "TE",
                    "a_b!");

    private Requests() {}

    static Arbitrary<Request> all() {
        return Combinators.combine(origins(), methods(), targets(), bodies(), framings(), headers())
                .as(Requests::request)
                .flatMap(request -> Arbitraries.of(true, false).map(f -> following(request, f)));
    }

    /** The header lines by name; lines of one name keep their order, which says something. */
    static List<String> lines(Request request) {
        return request.headers().lines().stream()
                .sorted(Comparator.comparing(line -> line.name().toLowerCase(Locale.ROOT)))
                .map(Header::toString)
                .toList();
    }

    private static Request following(Request request, boolean follows) {
        return new Request(
                request.method(),
                request.origin(),
                request.target(),
                request.headers(),
                request.body(),
                follows);
    }

    private static Request request(
            Origin origin,
            String method,
            String target,
            String body,
            String framing,
            List<Header> more) {
        List<Header> lines = new ArrayList<>();
        lines.add(new Header("Host", origin.authority()));
        lines.addAll(more);
        String content = framing.equals("none") ? "" : body;
        if (framing.equals("length")) {
            lines.add(new Header("Content-Length", String.valueOf(content.length())));
        } else if (framing.equals("chunked")) {
            lines.add(new Header("Transfer-Encoding", "chunked"));
        }
        return new Request(
                method,
                origin,
                target,
                new Headers(lines),
                Body.of(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Arbitrary<Origin> origins() {
        return Combinators.combine(
                        Arbitraries.of("http", "http", "https"),
                        Arbitraries.of("a", "api.example.test", "127.0.0.1", "[::1]", "x-1.test"),
                        Arbitraries.of(80, 443, 8080, 1, 65535))
                .as(Origin::new);
    }

    private static Arbitrary<String> methods() {
        return Arbitraries.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "get", "M-X", "$A'");
    }

    private static Arbitrary<String> targets() {
        Arbitrary<String> parts =
                parts(
                        "/ a %41 %c3%a9 \u00c3\u00a9 ? & = # .. . // { } [ ] [1-3] {a,b} \\ ' \" $A ` @ : ; * ! ~ \u00ff \t | < > <id> :id {{x}}");
        return Arbitraries.frequencyOf(
                Tuple.of(12, parts.map(text -> "/" + text)),
                Tuple.of(1, Arbitraries.of("*", "http://b/c", "a", "/a b", "?q")));
    }

    /** Texts put together of these and of blanks. */
    private static Arbitrary<String> parts(String words) {
        return Arbitraries.of(words.split(" "))
                .list()
                .ofMaxSize(8)
                .map(all -> String.join("", all));
    }

    private static Arbitrary<String> bodies() {
        Arbitrary<String> texts =
                parts(
                        "@ a \n \r\n \r $ ' \" \\ % %s \\n \\0 0 7 - {\"a\":1} > $(a) ` ! \u00c3\u00a9 \u00e9 \0 \u007f <id> {{x}} \u00c2\u00a0 \n>\40");
        Arbitrary<String> bytes =
                Arbitraries.chars()
                        .range('\0', '\u00ff')
                        .array(char[].class)
                        .ofMaxSize(40)
                        .map(String::valueOf);
        return Arbitraries.oneOf(texts, bytes, Arbitraries.of("", "\n> a\n$ b", "- a", "--", "@a"));
    }

    private static Arbitrary<String> framings() {
        return Arbitraries.of("none", "length", "length", "chunked");
    }

    private static Arbitrary<List<Header>> headers() {
        Arbitrary<Header> own =
                Arbitraries.of(
                        new Header("User-Agent", RequestWriter.USER_AGENT),
                        new Header("User-Agent", "curl/8.0"),
                        new Header("Accept", "*/*"),
                        new Header("Content-Type", "application/x-www-form-urlencoded"),
                        new Header("Expect", "100-continue"),
                        new Header("User-Agent", ""),
                        new Header("Accept", ""));
        Arbitrary<Header> odd =
                Combinators.combine(Arbitraries.of(SAID_OFTEN), values()).as(Header::new);
        return Arbitraries.oneOf(own, odd).list().ofMaxSize(6);
    }

    private static Arbitrary<String> values() {
        return Arbitraries.chars()
                .range('\u0001', '\u00ff')
                .array(char[].class)
                .ofMaxSize(12)
                .map(String::valueOf)
                .map(text -> text.replaceAll("[\r\n]", ""))
                .map(text -> text.replaceFirst("^[ \t-\r]+", ""));
    }
}
