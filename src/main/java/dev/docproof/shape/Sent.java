package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The values that a request carries.
 *
 * @param query by name, decoded
 * @param path by name, decoded: those alone that name the very resource, {@code id} of {@code
 *     /users/{id}} but not of {@code /users/{id}/posts}
 * @param filters names of the query of which the page says that they filter a list by equality
 */
public record Sent(
        Optional<JsonValue> body,
        Map<String, String> query,
        Map<String, String> path,
        Set<String> filters) {
    public Sent {
        Objects.requireNonNull(body, "body");
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        path = Collections.unmodifiableMap(new LinkedHashMap<>(path));
        filters = Set.copyOf(filters);
    }

    /** What is sent by a request of which no table says more. */
    public Sent(Optional<JsonValue> body, Map<String, String> query, Map<String, String> path) {
        this(body, query, path, Set.of());
    }
}
