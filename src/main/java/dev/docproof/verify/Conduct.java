package dev.docproof.verify;

import dev.docproof.claim.Verdict;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a run goes about its work.
 *
 * @param lastOne which verdict ends it; what is left is not exercised
 * @param destructive whether what ends the server is sent
 * @param jobs pages tried at a time; results keep the order of the pages
 * @param retries how often a read after a write is repeated while it is not yet as documented
 * @param reset empty where all pages share one state
 */
public record Conduct(
        Predicate<Verdict> lastOne,
        boolean destructive,
        int jobs,
        int retries,
        Optional<StateReset> reset) {
    public Conduct {
        Objects.requireNonNull(lastOne, "lastOne");
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
        return new Conduct(verdict -> false, false, 1, 0, Optional.empty());
    }

    public Conduct withRetries(int otherRetries) {
        return new Conduct(lastOne, destructive, jobs, otherRetries, reset);
    }

    public Conduct with(Optional<StateReset> other) {
        return new Conduct(lastOne, destructive, jobs, retries, other);
    }
}
