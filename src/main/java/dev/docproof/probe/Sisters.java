package dev.docproof.probe;

import dev.docproof.operation.Operation;
import dev.docproof.operation.Refusals;
import java.util.List;

/** All operations that the pages of a run document, for those who look beyond their own page. */
@FunctionalInterface
public interface Sisters {
    /**
     * The first of each role, in the order of the pages.
     *
     * @param collection see {@link Role#collection()}
     */
    List<Sister> of(String method, String collection);

    /** What a page that documents no operation says for those of the pages beside it. */
    default Refusals refusals(Operation operation) {
        return Refusals.none();
    }

    static Sisters none() {
        return (method, collection) -> List.of();
    }
}
