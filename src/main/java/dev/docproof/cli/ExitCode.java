package dev.docproof.cli;

/** What the process ends with. */
final class ExitCode {
    /** Nothing was contradicted. */
    static final int CLEAN = 0;

    /** Something was contradicted. */
    static final int CONTRADICTED = 1;

    /** Usage, configuration, or a target out of reach from the start. */
    static final int COULD_NOT_RUN = 2;

    /** Nothing was tried. */
    static final int NOTHING_EXERCISED = 3;

    private ExitCode() {}
}
