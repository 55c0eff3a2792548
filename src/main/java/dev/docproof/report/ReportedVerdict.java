package dev.docproof.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one claim of a page came out, in plain words.
 *
 * @param kind what sort of claim it is: {@code example}, {@code status}, …
 * @param basis why the page is taken to promise that, where it does not say so itself
 * @param notes what else is to be known of how it was tried
 * @param reason why it was not exercised
 * @param findings the fingerprints of what it has to tell; the findings stand beside the verdicts
 * @param accepted why its contradiction does not count: the baseline knows all of it
 */
public record ReportedVerdict(
        String kind,
        Standing standing,
        Place place,
        String operation,
        String text,
        Optional<String> basis,
        List<String> notes,
        Optional<String> reason,
        List<Fingerprint> findings,
        Optional<ReportedExchange> exchange,
        Optional<String> accepted) {
    public ReportedVerdict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(basis, "basis");
        notes = List.copyOf(notes);
        Objects.requireNonNull(reason, "reason");
        findings = List.copyOf(findings);
        Objects.requireNonNull(exchange, "exchange");
        Objects.requireNonNull(accepted, "accepted");
    }

    public boolean isExample() {
        return kind.equals("example");
    }

    /** Whether it weighs against the page. */
    public boolean isFailure() {
        return standing == Standing.CONTRADICTED && accepted.isEmpty();
    }

    public ReportedVerdict acceptedBecause(String why) {
        return new ReportedVerdict(
                kind,
                standing,
                place,
                operation,
                text,
                basis,
                notes,
                reason,
                findings,
                exchange,
                Optional.of(why));
    }
}
