package dev.docproof.contract;

import dev.docproof.operation.BodyMatcher;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.ResponseExample;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What both sides agreed on for one request.
 *
 * @param name its own, or the one Spring Cloud Contract makes from the file's
 * @param span all of it in its file; one file may hold several
 * @param exchange the request with its concrete values, and the response that answers it
 * @param stubMapping the WireMock mapping in JSON that Spring Cloud Contract makes of it; empty
 *     where the contract says that it is to be ignored
 */
public record Contract(String name, Span span, Exchange exchange, Optional<String> stubMapping) {
    public Contract {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(exchange, "exchange");
        Objects.requireNonNull(stubMapping, "stubMapping");
    }

    /** The parts of the response body that need not equal the example. */
    public List<BodyMatcher> bodyMatchers() {
        return exchange.response().map(ResponseExample::matchers).orElse(List.of());
    }

    /** {@code contracts/users/get.yml:1 (get-user)}, as messages call it. */
    public String label() {
        return "%s:%d (%s)".formatted(span.file().name(), span.line(), name);
    }
}
