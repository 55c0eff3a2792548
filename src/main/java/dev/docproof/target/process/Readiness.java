package dev.docproof.target.process;

import java.util.Optional;

/** Tells whether a server that was started can be used. */
@FunctionalInterface
public interface Readiness {
    /** What is still missing, {@code answered 503}; empty once it is ready. */
    Optional<String> missing();
}
