package dev.docproof.operation;

import java.util.Objects;
import java.util.Optional;

/** A request and the response shown for it. */
public record Exchange(RequestExample request, Optional<ResponseExample> response) {
    public Exchange {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(response, "response");
    }
}
