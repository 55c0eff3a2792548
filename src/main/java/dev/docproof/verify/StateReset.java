package dev.docproof.verify;

/** Puts the state of the target back to what it was. */
@FunctionalInterface
public interface StateReset {
    /** When it may be done. */
    enum Moment {
        BEFORE_PAGE,
        BEFORE_EXAMPLE
    }

    void at(Moment moment);
}
