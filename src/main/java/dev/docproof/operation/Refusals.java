package dev.docproof.operation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a page says of refusals once for all.
 *
 * @param rows the statuses that it lists
 * @param body what every refusal looks like
 */
public record Refusals(List<StatusRow> rows, Optional<ResponseExample> body) {
    public Refusals {
        rows = List.copyOf(rows);
        Objects.requireNonNull(body, "body");
    }

    public static Refusals none() {
        return new Refusals(List.of(), Optional.empty());
    }

    public boolean isEmpty() {
        return rows.isEmpty() && body.isEmpty();
    }

    /** Those of a page itself before those of one that is about all of them. */
    public Refusals or(Refusals others) {
        return new Refusals(rows.isEmpty() ? others.rows : rows, body.or(others::body));
    }
}
