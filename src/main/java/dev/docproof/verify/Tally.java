package dev.docproof.verify;

/** Numbers of verdicts. */
public record Tally(int confirmed, int contradicted, int notExercised) {
    public int total() {
        return confirmed + contradicted + notExercised;
    }
}
