package dev.docproof.operation;

import dev.docproof.annotation.Directive;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request and the response shown for it.
 *
 * @param directives what the writer says of it to Docproof alone
 */
public record Exchange(
        RequestExample request, Optional<ResponseExample> response, List<Directive> directives) {
    public Exchange {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(response, "response");
        directives = List.copyOf(directives);
    }

    /** One of which the writer says no more than readers see. */
    public Exchange(RequestExample request, Optional<ResponseExample> response) {
        this(request, response, List.of());
    }

    /** The directives of a kind. */
    public <D extends Directive> Stream<D> directives(Class<D> kind) {
        return directives.stream().filter(kind::isInstance).map(kind::cast);
    }
}
