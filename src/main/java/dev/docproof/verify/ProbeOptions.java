package dev.docproof.verify;

/**
 * Whether and how probes are sent.
 *
 * @param most for one operation
 * @param keepsState whether the target remembers what was written; a stub does not
 * @param seed of the fresh values
 */
public record ProbeOptions(boolean enabled, int most, boolean keepsState, long seed) {
    /** As many as an operation gets where nothing else is said. */
    public static final int USUAL_MOST = 12;

    public static ProbeOptions off() {
        return new ProbeOptions(false, 0, false, 0);
    }
}
