package dev.docproof.probe;

import dev.docproof.claim.Evidence;
import dev.docproof.operation.Operation;
import java.util.Objects;

/**
 * A reading of a record that a probe wrote.
 *
 * @param reader the operation that it is documented with
 * @param byId whether it answers with that record alone; a list may show only some
 */
public record ReadBack(Operation reader, boolean byId, Evidence evidence) {
    public ReadBack {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(evidence, "evidence");
    }
}
