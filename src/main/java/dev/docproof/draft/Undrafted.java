package dev.docproof.draft;

import dev.docproof.source.Span;
import java.util.Objects;

/**
 * An example that no contract was made of.
 *
 * @param what the request, {@code PUT /users?id=1}
 * @param reason lower case, no full stop
 */
public record Undrafted(Span from, String what, String reason) {
    public Undrafted {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(reason, "reason");
    }
}
