package dev.docproof.shape;

import dev.docproof.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A member of a response as a table or list of the page has it.
 *
 * @param name as written; nested as {@code address.city}, an item as {@code users[].id}
 * @param type the page's own words
 * @param required false where the page says that it may be missing; empty where it does not say
 * @param span what to point at
 */
public record DocumentedMember(
        String name,
        Optional<String> type,
        Optional<Boolean> required,
        String description,
        Span span) {
    public DocumentedMember {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(span, "span");
    }
}
