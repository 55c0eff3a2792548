package dev.docproof.operation;

import dev.docproof.finding.Finding;
import java.util.List;

/** One way of showing a request. */
interface RequestStyle {
    /** What was read from a block, and what could not be read. */
    record Requests(List<FoundRequest> found, List<Finding> findings) {
        static final Requests NONE = new Requests(List.of(), List.of());

        public Requests {
            found = List.copyOf(found);
            findings = List.copyOf(findings);
        }
    }

    /** The requests in a block; none where it shows none in this way. */
    Requests read(Scene scene, int index);
}
