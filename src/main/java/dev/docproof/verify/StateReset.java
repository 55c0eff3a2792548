package dev.docproof.verify;

import java.util.Optional;

/** Puts the state of the target back to what it was. */
@FunctionalInterface
public interface StateReset {
    /** When it may be done. */
    enum Moment {
        BEFORE_PAGE,
        BEFORE_EXAMPLE
    }

    /**
     * @return why it could not be done; nothing can be tried after that
     */
    Optional<String> at(Moment moment);
}
