package dev.docproof.probe;

import dev.docproof.claim.Evidence;
import java.util.Objects;
import java.util.Optional;

/**
 * A probe and what came of it.
 *
 * @param evidence empty where it was not sent
 * @param reason why it was not sent; empty where it was
 * @param readBack what a reading of the record showed that it wrote
 */
public record ProbeResult(
        Probe probe, Optional<Evidence> evidence, String reason, Optional<ReadBack> readBack) {
    public ProbeResult {
        Objects.requireNonNull(probe, "probe");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(readBack, "readBack");
    }

    public static ProbeResult of(Probe probe, Evidence evidence) {
        return new ProbeResult(probe, Optional.of(evidence), "", Optional.empty());
    }

    public static ProbeResult notSent(Probe probe, String reason) {
        return new ProbeResult(probe, Optional.empty(), reason, Optional.empty());
    }

    public ProbeResult with(ReadBack reading) {
        return new ProbeResult(probe, evidence, reason, Optional.of(reading));
    }

    /** Empty where no answer came. */
    public Optional<Integer> status() {
        return evidence.flatMap(Evidence::status);
    }

    public boolean isSuccess() {
        return status().filter(status -> status / 100 == 2).isPresent();
    }

    /** Why there is no answer. */
    String silence() {
        return evidence.map(found -> found.outcome().label()).orElse(reason);
    }
}
