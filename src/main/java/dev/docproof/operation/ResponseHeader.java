package dev.docproof.operation;

import dev.docproof.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A header of the answer that a table or list of the page names.
 *
 * @param type the page's own words
 * @param span the name in its row
 */
public record ResponseHeader(String name, Optional<String> type, String description, Span span) {
    public ResponseHeader {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(span, "span");
    }
}
