package dev.docproof.operation;

import dev.docproof.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A member of the response that a table or list of the page names.
 *
 * @param name as written; nested as {@code address.city}, an item as {@code users[].id}
 * @param type the page's own words
 * @param required false where the page says that it may be missing; empty where it does not say
 * @param span the name in its row
 * @param row the whole row, or the name where there is no row
 */
public record ResponseMember(
        String name,
        Optional<String> type,
        Optional<Boolean> required,
        String description,
        Span span,
        Span row) {
    public ResponseMember {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(row, "row");
    }
}
