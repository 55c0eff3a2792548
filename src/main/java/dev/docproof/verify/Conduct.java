package dev.docproof.verify;

import java.util.Objects;
import java.util.Optional;

/**
 * How a run goes about its work.
 *
 * @param failFast whether the first contradiction ends it; what is left is not exercised
 * @param destructive whether what ends the server is sent
 * @param jobs pages tried at a time; results keep the order of the pages
 * @param retries how often a read after a write is repeated while it is not yet as documented
 * @param reset empty where all pages share one state
 */
public record Conduct(
        boolean failFast, boolean destructive, int jobs, int retries, Optional<StateReset> reset) {
    public Conduct {
        Objects.requireNonNull(reset, "reset");
        if (jobs < 1 || retries < 0) {
            throw new IllegalArgumentException(jobs + " jobs, " + retries + " retries");
        }
        if (jobs > 1 && reset.isPresent()) {
            throw new IllegalArgumentException("Pages tried together share one state");
        }
    }

    /** One page after the other, to the end, on one state. */
    public static Conduct usual() {
        return new Conduct(false, false, 1, 0, Optional.empty());
    }
}
