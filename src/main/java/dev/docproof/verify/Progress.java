package dev.docproof.verify;

/** Told of each page before it is tried, and when all have been. */
public interface Progress {
    /**
     * @param done pages finished before this one
     */
    void starts(Subject subject, int done, int total);

    void ends();

    static Progress silent() {
        return new Progress() {
            @Override
            public void starts(Subject subject, int done, int total) {}

            @Override
            public void ends() {}
        };
    }
}
