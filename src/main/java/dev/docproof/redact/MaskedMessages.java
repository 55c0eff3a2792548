package dev.docproof.redact;

import dev.docproof.http.Body;
import dev.docproof.http.Header;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Requests and answers without what is secret in them; remembers what that was. */
public final class MaskedMessages {
    private static final Set<String> SCHEMES = Set.of("basic", "bearer", "digest", "token");

    private final Redactor redactor;
    private final Set<String> found = new LinkedHashSet<>();

    public MaskedMessages(Redactor redactor) {
        this.redactor = redactor;
    }

    /** The values that were masked for their names. */
    Set<String> found() {
        return found;
    }

    public Request request(Request request) {
        return request.withTarget(pairs(request.target()))
                .withHeaders(headers(request.headers()))
                .withBody(body(request.body()));
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
                            ? new Header(line.name(), masked(line.value()))
                            : new Header(line.name(), redactor.text(line.value())));
        }
        return new Headers(lines);
    }

    /** The scheme of credentials is no secret, and worth knowing. */
    private String masked(String value) {
        int blank = value.indexOf(' ');
        boolean scheme =
                blank > 0
                        && SCHEMES.contains(
                                value.substring(0, blank).toLowerCase(java.util.Locale.ROOT));
        found.add(scheme ? value.substring(blank + 1).strip() : value);
        return scheme ? value.substring(0, blank + 1) + Redactor.MASK : Redactor.MASK;
    }

    private Body body(Body body) {
        String text = body.text();
        boolean isText = body.equals(Body.of(text));
        String plain = isText ? text : body.text(StandardCharsets.ISO_8859_1);
        MaskedText masked =
                plain.indexOf('"') >= 0 ? MaskedText.ofMembers(plain) : MaskedText.ofPairs(plain);
        found.addAll(masked.found());
        String shown = redactor.text(masked.toString());
        if (shown.equals(plain)) {
            return body;
        }
        return isText ? Body.of(shown) : Body.of(shown.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String pairs(String target) {
        if (target.indexOf('?') < 0) {
            return redactor.text(target);
        }
        MaskedText masked = MaskedText.ofPairs(target);
        found.addAll(masked.found());
        return redactor.text(masked.toString());
    }
}
