package dev.docproof.config;

/** How often the state of a target is put back. */
public enum ResetBetween {
    PAGES,
    EXAMPLES,
    NOTHING
}
