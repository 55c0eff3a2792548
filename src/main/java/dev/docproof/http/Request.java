package dev.docproof.http;

import java.util.Objects;

/**
 * A request exactly as it is to be sent: nothing is added, folded, encoded or left out on the way.
 * Method, target and headers are wire strings ({@link Wire}).
 *
 * @param target the request target as it stands in the request line, usually path and query
 * @param headers every header line in order, {@code Host} included; a {@code Transfer-Encoding:
 *     chunked} among them says how the body is framed
 * @param followsRedirects whether the documented command follows them ({@code curl -L})
 */
public record Request(
        String method,
        Origin origin,
        String target,
        Headers headers,
        Body body,
        boolean followsRedirects) {
    public Request {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
        if (method.isEmpty()) {
            throw new IllegalArgumentException("A request needs a method");
        }
    }

    public Request(String method, Origin origin, String target, Headers headers, Body body) {
        this(method, origin, target, headers, body, false);
    }

    public Request withMethod(String other) {
        return new Request(other, origin, target, headers, body, followsRedirects);
    }

    public Request withOrigin(Origin other) {
        return new Request(method, other, target, headers, body, followsRedirects);
    }

    public Request withTarget(String other) {
        return new Request(method, origin, other, headers, body, followsRedirects);
    }

    public Request withHeaders(Headers other) {
        return new Request(method, origin, target, other, body, followsRedirects);
    }

    public Request withBody(Body other) {
        return new Request(method, origin, target, headers, other, followsRedirects);
    }

    /** The target up to its query. */
    public String path() {
        int question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }

    /** Scheme, host and target together. */
    public String url() {
        return origin + target;
    }

    @Override
    public String toString() {
        return method + " " + url();
    }
}
