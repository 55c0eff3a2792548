package dev.docproof.redact;

import dev.docproof.http.Body;
import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests and answers without what is secret in them; remembers what that was. */
public final class MaskedMessages {
    private static final Set<String> SCHEMES = Set.of("basic", "bearer", "digest", "token");

    private final Redactor redactor;
    private final Learned learned = new Learned();

    public MaskedMessages(Redactor redactor) {
        this.redactor = redactor;
    }

    /** The values that were masked for their names. */
    Set<String> found() {
        return learned.secrets();
    }

    public Request request(Request request) {
        Body body = body(request.body());
        return request.withTarget(pairs(request.target()))
                .withHeaders(sized(headers(request.headers()), request.body(), body))
                .withBody(body);
    }

    /** What is repeated with the mask has another length; a length that was wrong stays wrong. */
    private static Headers sized(Headers headers, Body was, Body is) {
        String name = "Content-Length";
        boolean wasRight =
                headers.first(name).equals(Optional.of(Integer.toString(was.bytes().length)));
        return wasRight ? headers.set(name, Integer.toString(is.bytes().length)) : headers;
    }

    Response response(Response response) {
        return new Response(
                response.status(),
                redactor.text(response.reason()),
                headers(response.headers()),
                body(response.body()));
    }

    private Headers headers(Headers headers) {
        List<Header> lines = new ArrayList<>();
        for (Header line : headers.lines()) {
            boolean secret = SensitiveNames.isSecret(line.name()) && !line.value().isBlank();
            lines.add(
                    secret
                            ? new Header(line.name(), masked(line))
                            : new Header(line.name(), redactor.text(line.value())));
        }
        return new Headers(lines);
    }

    /** The scheme of credentials is no secret, and worth knowing. */
    private String masked(Header line) {
        String value = line.value();
        int blank = value.indexOf(' ');
        boolean scheme =
                blank > 0
                        && SCHEMES.contains(
                                value.substring(0, blank).toLowerCase(java.util.Locale.ROOT));
        learned.header(line.name(), scheme ? value.substring(blank + 1).strip() : value);
        return scheme ? value.substring(0, blank + 1) + Redactor.MASK : Redactor.MASK;
    }

    private Body body(Body body) {
        String text = body.text();
        boolean isText = body.equals(Body.of(text));
        String plain = isText ? text : body.text(StandardCharsets.ISO_8859_1);
        MaskedText masked = masked(plain);
        masked.found().forEach(learned::value);
        String shown = redactor.text(masked.toString());
        if (shown.equals(plain)) {
            return body;
        }
        return isText ? Body.of(shown) : Body.of(shown.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static MaskedText masked(String plain) {
        if (plain.stripLeading().startsWith("<")) {
            return MaskedText.ofElements(plain);
        }
        return plain.indexOf('"') >= 0 ? MaskedText.ofMembers(plain) : MaskedText.ofPairs(plain);
    }

    private String pairs(String target) {
        if (target.indexOf('?') < 0) {
            return redactor.text(target);
        }
        MaskedText masked = MaskedText.ofPairs(target);
        masked.found().forEach(learned::value);
        return redactor.text(masked.toString());
    }
}
