package dev.docproof.operation;

import dev.docproof.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a request carries, as the page names it.
 *
 * @param name as written; a nested body member as {@code address.city}, an item as {@code tags[]}
 * @param place empty where the page lists it without saying where it goes
 * @param type the page's own words, {@code string (ISO 8601)}
 * @param required empty where the page does not say
 * @param span the name in its row
 * @param row the whole row, or the name where there is no row
 * @param listed false for one seen only in a URL or a body
 */
public record Parameter(
        String name,
        Optional<Place> place,
        Optional<String> type,
        Optional<Boolean> required,
        String description,
        Span span,
        Span row,
        boolean listed) {
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(row, "row");
    }

    /** The same, needed or not. */
    Parameter required(boolean needed) {
        return new Parameter(
                name, place, type, Optional.of(needed), description, span, row, listed);
    }

    /** The same at a place of its own. */
    public Parameter at(Place where) {
        return new Parameter(
                name, Optional.of(where), type, required, description, span, row, listed);
    }
}
