package dev.docproof.claim;

import dev.docproof.finding.Finding;
import dev.docproof.finding.RuleLevels;
import dev.docproof.finding.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What came of trying a claim. */
public sealed interface Verdict {
    Claim claim();

    /** {@code confirmed}, {@code contradicted} or {@code not-exercised}. */
    String label();

    /** What there is to tell about it; drift, where it is contradicted. */
    List<Finding> findings();

    /** The exchange that decided it; empty where nothing was sent. */
    Optional<Evidence> evidence();

    /**
     * The verdict where its findings weigh what was asked for: a claim is contradicted while an
     * error among them says so.
     */
    default Verdict weighed(RuleLevels levels) {
        if (findings().isEmpty()) {
            return this;
        }
        List<Finding> weighed = levels.weigh(findings());
        return weighed.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? new Contradicted(claim(), evidence(), weighed)
                : new Confirmed(claim(), evidence(), weighed);
    }

    /** The same with no more of the answer than its beginning. */
    default Verdict shortened(int bytes) {
        Optional<Evidence> kept = evidence().map(own -> own.shortened(bytes));
        return kept.equals(evidence()) ? this : with(kept);
    }

    /** The same with another piece of evidence. */
    Verdict with(Optional<Evidence> other);

    /** Tried, and so. Its findings are remarks that do not weigh against the page. */
    record Confirmed(Claim claim, Optional<Evidence> evidence, List<Finding> findings)
            implements Verdict {
        public Confirmed {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(evidence, "evidence");
            findings = List.copyOf(findings);
        }

        @Override
        public String label() {
            return "confirmed";
        }

        @Override
        public Verdict with(Optional<Evidence> other) {
            return new Confirmed(claim, other, findings);
        }
    }

    /** Tried, and not so. */
    record Contradicted(Claim claim, Optional<Evidence> evidence, List<Finding> findings)
            implements Verdict {
        public Contradicted {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(evidence, "evidence");
            findings = List.copyOf(findings);
        }

        @Override
        public String label() {
            return "contradicted";
        }

        @Override
        public Verdict with(Optional<Evidence> other) {
            return new Contradicted(claim, other, findings);
        }
    }

    /** Not tried, or could not be reached. */
    record NotExercised(Claim claim, Optional<Evidence> evidence, String reason)
            implements Verdict {
        public NotExercised {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(evidence, "evidence");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A claim is not exercised for a reason");
            }
        }

        public NotExercised(Claim claim, String reason) {
            this(claim, Optional.empty(), reason);
        }

        @Override
        public String label() {
            return "not-exercised";
        }

        @Override
        public Verdict with(Optional<Evidence> other) {
            return new NotExercised(claim, other, reason);
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }
    }
}
