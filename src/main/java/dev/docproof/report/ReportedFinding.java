package dev.docproof.report;

import dev.docproof.finding.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding in plain words and numbers, as every report shows it.
 *
 * @param rule the id of its rule
 * @param command a curl command that repeats the exchange that showed it, where one did
 * @param fix what would mend it, where that is known
 * @param accepted why it does not count: the reason of the baseline's entry that knows it
 */
public record ReportedFinding(
        String rule,
        Severity severity,
        Place place,
        String message,
        Optional<String> hint,
        List<ReportedNote> notes,
        Optional<String> command,
        Fingerprint fingerprint,
        Optional<ReportedFix> fix,
        Optional<String> accepted) {
    public ReportedFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        notes = List.copyOf(notes);
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(fix, "fix");
        Objects.requireNonNull(accepted, "accepted");
    }

    /** Whether it weighs against the page. */
    public boolean isFailure() {
        return severity == Severity.ERROR && accepted.isEmpty();
    }

    public ReportedFinding acceptedBecause(String reason) {
        return new ReportedFinding(
                rule,
                severity,
                place,
                message,
                hint,
                notes,
                command,
                fingerprint,
                fix,
                Optional.of(reason));
    }
}
