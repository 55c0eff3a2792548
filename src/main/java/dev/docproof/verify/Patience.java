package dev.docproof.verify;

import dev.docproof.claim.Claim;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives what was written time to be seen: a read after a write is repeated while it is not yet as
 * documented. That it took more than one attempt is always told.
 */
final class Patience {
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 2_000;

    private final int retries;
    private boolean written;

    Patience(int retries) {
        this.retries = retries;
    }

    /**
     * @param attempt tries the claim once
     */
    Verdict with(Owned example, Claim claim, Function<Claim, Verdict> attempt) {
        Verdict verdict = attempt.apply(claim);
        boolean reads = READS.contains(example.request().method());
        long start = System.nanoTime();
        int repeated = 0;
        while (reads && written && repeated < retries && mayYetHold(verdict) && pause(repeated)) {
            repeated++;
            verdict = attempt.apply(told(claim, repeated + 1, System.nanoTime() - start));
        }
        written |= !reads;
        return verdict;
    }

    /** Whether it was answered, and not as documented or with nothing to hold against the page. */
    private static boolean mayYetHold(Verdict verdict) {
        return verdict instanceof Verdict.Contradicted
                || verdict instanceof Verdict.NotExercised
                        && verdict.evidence().flatMap(Evidence::answer).isPresent();
    }

    private static Claim told(Claim claim, int attempts, long nanos) {
        return claim.withNotes(
                List.of(
                        "this is attempt %d, %.1f s after the first was not as documented"
                                .formatted(attempts, nanos / 1e9)));
    }

    /** Whether the time has passed; not where somebody wants this thread to end. */
    private static boolean pause(int repeated) {
        try {
            Thread.sleep(Math.min(FIRST_PAUSE << Math.min(repeated, 10), LONGEST_PAUSE));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
