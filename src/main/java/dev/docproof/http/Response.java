package dev.docproof.http;

import java.util.Objects;
import java.util.Optional;

/**
 * An answer as it came.
 *
 * @param reason the reason phrase, possibly empty
 * @param body without transfer coding, content coding left as it came
 */
public record Response(int status, String reason, Headers headers, Body body) {
    public Response {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
    }

    /** The value of {@code Content-Type} as it came. */
    public Optional<String> contentType() {
        return headers.first("Content-Type");
    }

    @Override
    public String toString() {
        return (status + " " + reason).strip();
    }
}
