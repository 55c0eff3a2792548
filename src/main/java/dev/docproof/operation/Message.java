package dev.docproof.operation;

import dev.docproof.curl.Placeholders;
import dev.docproof.http.Body;
import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Wire;
import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.CodeStyle;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A request as it stands line by line in a block of code. */
final class Message {
    private final MethodLine line;
    private final Slice first;
    private final List<Header> headers = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private final List<Slice.Piece> pieces = new ArrayList<>();
    private boolean blank;
    private int depth;

    Message(MethodLine line, Slice first) {
        this.line = line;
        this.first = first;
    }

    void add(Slice next) {
        String text = next.text();
        if (body.isEmpty() && text.isBlank()) {
            blank = true;
        } else if (body.isEmpty() && !blank && Responses.isHeader(text)) {
            headers.add(Responses.header(text));
        } else {
            body.add(text);
            pieces.addAll(next.pieces());
            pieces.add(new Slice.Piece("\n", next.span(next.length(), next.length())));
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
        }
    }

    /** Whether what comes next can still be part of a body that was begun and not ended. */
    boolean isInBody() {
        return depth > 0;
    }

    boolean isBare() {
        return headers.isEmpty() && body.isEmpty();
    }

    /** Whether its target leaves values open, and no headers make a message of it. */
    boolean isOpen() {
        return headers.isEmpty() && Targets.isOpen(line.target());
    }

    RequestExample example(Code code, Placeholders placeholders) {
        Bound target = Bound.of(line.target(), placeholders);
        String text = String.join("\n", body).strip();
        boolean template = !target.unbound().isEmpty();
        Optional<String> obstacle =
                template
                        ? Optional.of(
                                "placeholders without a value: "
                                        + String.join(", ", target.unbound()))
                        : Optional.empty();
        return new RequestExample(
                        kind(code),
                        code.span(),
                        first.span(line.from(), line.to()),
                        line.method(),
                        line.target(),
                        text.isEmpty() ? "none" : "inline",
                        template,
                        template
                                ? List.of()
                                : List.of(request(line.method(), target.text(), headers, text)),
                        obstacle,
                        OptionalInt.empty())
                .with(data());
    }

    private Optional<Slice> data() {
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Slice.of(
                                pieces,
                                pieces.get(0).source().to(pieces.get(pieces.size() - 1).source())));
    }

    private String kind(Code code) {
        if (code.style() == CodeStyle.INDENTED) {
            return "http-indented";
        }
        if (line.version() || !headers.isEmpty()) {
            return "http";
        }
        return Targets.isUrl(line.target()) ? "url-line" : "console";
    }

    /** The same with a body that the page shows in a block of its own. */
    static RequestExample withBody(RequestExample example, String body) {
        List<Request> requests =
                example.requests().stream()
                        .map(own -> request(own.method(), own.url(), own.headers().lines(), body))
                        .toList();
        return new RequestExample(
                example.kind(),
                example.block(),
                example.span(),
                example.method(),
                example.target(),
                "inline",
                example.template(),
                requests,
                example.obstacle(),
                example.status());
    }

    /** What curl would send for it, with the headers that the page shows in place of curl's own. */
    static Request request(String method, String target, List<Header> shown, String body) {
        Headers given = new Headers(shown);
        var origin = Servers.of(target, given.first("Host"));
        Headers headers = Headers.of("Host", origin.authority());
        headers = given.has("User-Agent") ? headers : headers.with("User-Agent", "curl/7.88.1");
        headers = given.has("Accept") ? headers : headers.with("Accept", "*/*");
        for (Header header : shown) {
            boolean framing = header.is("Host") || header.is("Content-Length");
            headers = framing ? headers : headers.with(header.name(), header.value());
        }
        Body bytes = body.isEmpty() ? Body.none() : Body.of(body);
        if (!bytes.isEmpty()) {
            boolean json = !given.has("Content-Type") && Responses.looksLikeJson(body);
            headers = json ? headers.with("Content-Type", "application/json") : headers;
            headers = headers.with("Content-Length", Integer.toString(bytes.length()));
        }
        String local = Targets.local(target);
        String path = local.isEmpty() ? "/" : local.startsWith("/") ? local : "/" + local;
        return new Request(method, origin, Wire.of(path.replace(" ", "%20")), headers, bytes);
    }
}
