package dev.docproof.claim;

import dev.docproof.source.Span;
import java.util.Objects;

/**
 * One thing a page promises.
 *
 * @param operation the operation that promises it, {@code PUT /users}
 * @param span where it is promised
 * @param text the promise in words, {@code PUT /users?id=1 answers 200}
 */
public record Claim(ClaimKind kind, String operation, Span span, String text) {
    public Claim {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }
}
