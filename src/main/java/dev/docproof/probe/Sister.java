package dev.docproof.probe;

import dev.docproof.operation.Operation;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An operation that some page of the run documents.
 *
 * @param whole all that its page says of it; empty where the page says so no longer
 */
public record Sister(Role role, Supplier<Optional<Operation>> whole) {
    public Sister {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(whole, "whole");
    }
}
