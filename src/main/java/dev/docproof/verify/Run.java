package dev.docproof.verify;

import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Severity;
import dev.docproof.redact.Redactor;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a whole run showed.
 *
 * @param against for people: {@code contracts (12) through a stub}, {@code http://127.0.0.1:3000}
 * @param remarks what the reader of a report should know of the run itself
 * @param subjects in the order of the inputs
 */
public record Run(String against, List<String> remarks, List<SubjectRun> subjects, Duration took) {
    public Run {
        Objects.requireNonNull(against, "against");
        Objects.requireNonNull(took, "took");
        remarks = List.copyOf(remarks);
        subjects = List.copyOf(subjects);
    }

    /** The same without secrets that cannot be told by their names. */
    public Run masked(Redactor redactor) {
        return new Run(
                redactor.text(against),
                remarks.stream().map(redactor::text).toList(),
                subjects.stream().map(subject -> subject.masked(redactor)).toList(),
                took);
    }

    public Stream<Verdict> verdicts() {
        return subjects.stream().flatMap(subject -> subject.verdicts().stream());
    }

    public Stream<Finding> findings() {
        return subjects.stream().flatMap(subject -> subject.findings().stream());
    }

    /** How the examples came out. */
    public Tally examples() {
        return tally(verdict -> verdict.claim().kind() == ClaimKind.EXAMPLE);
    }

    /** How all claims came out, examples included. */
    public Tally claims() {
        return tally(verdict -> true);
    }

    /** Whether anything on the pages does not hold. */
    public boolean isContradicted() {
        return claims().contradicted() > 0
                || findings().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Whether any claim was tried at all. */
    public boolean isExercised() {
        Tally claims = claims();
        return claims.confirmed() + claims.contradicted() > 0;
    }

    private Tally tally(Predicate<Verdict> which) {
        int confirmed = 0;
        int contradicted = 0;
        int notExercised = 0;
        for (Verdict verdict : verdicts().filter(which).toList()) {
            if (verdict instanceof Verdict.Confirmed) {
                confirmed++;
            } else if (verdict instanceof Verdict.Contradicted) {
                contradicted++;
            } else {
                notExercised++;
            }
        }
        return new Tally(confirmed, contradicted, notExercised);
    }
}
