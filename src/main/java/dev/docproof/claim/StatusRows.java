package dev.docproof.claim;

import dev.docproof.operation.Operation;
import dev.docproof.operation.StatusRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The verdicts on an operation's status rows, drawn from the examples that were to meet them. */
public final class StatusRows {
    private static final List<String> OFFLINE =
            List.of(
                    "econnrefused",
                    "refused",
                    "offline",
                    "not running",
                    "is down",
                    "could not connect",
                    "couldn't connect",
                    "cannot connect",
                    "failed to connect",
                    "no connection",
                    "unreachable",
                    "not reachable");

    private StatusRows() {}

    /** The verdict on one row. */
    public static Verdict verdict(Operation operation, StatusRow row, List<Trial> trials) {
        Claim claim = claim(operation, row);
        if (isOffline(row)) {
            return new Verdict.NotExercised(
                    claim, "only a server that Docproof started is taken offline");
        }
        if (row.code().isEmpty()) {
            return new Verdict.NotExercised(claim, "it is no HTTP status");
        }
        Optional<Verdict> contradicted = Optional.empty();
        for (Trial trial : trials) {
            if (isOf(operation, trial) && promises(trial, row)) {
                Optional<Verdict> met = met(claim, trial);
                if (met.isPresent() && met.get() instanceof Verdict.Confirmed) {
                    return met.get();
                }
                contradicted = contradicted.isPresent() ? contradicted : met;
            }
        }
        return contradicted.orElseGet(
                () -> new Verdict.NotExercised(claim, "no example on the page answers it"));
    }

    /** What a row promises. */
    public static Claim claim(Operation operation, StatusRow row) {
        return new Claim(ClaimKind.STATUS, operation.name(), row.span(), text(row));
    }

    /** Whether it says what a client sees while the server is down. */
    public static boolean isOffline(StatusRow row) {
        String words = (row.label() + " " + row.description()).toLowerCase(Locale.ROOT);
        return row.code().isEmpty() && OFFLINE.stream().anyMatch(words::contains);
    }

    private static Optional<Verdict> met(Claim claim, Trial trial) {
        return trial.verdict()
                .evidence()
                .flatMap(
                        evidence ->
                                evidence.status()
                                        .map(
                                                status ->
                                                        trial.expected().accepts(status)
                                                                ? new Verdict.Confirmed(
                                                                        claim,
                                                                        Optional.of(evidence),
                                                                        List.of())
                                                                : new Verdict.Contradicted(
                                                                        claim,
                                                                        Optional.of(evidence),
                                                                        trial.verdict()
                                                                                .findings())));
    }

    private static boolean isOf(Operation operation, Trial trial) {
        return trial.operation().filter(operation::equals).isPresent();
    }

    private static boolean promises(Trial trial, StatusRow row) {
        return trial.expected().code().equals(row.code());
    }

    private static String text(StatusRow row) {
        String description = row.description().strip();
        return description.isEmpty() ? row.label() : row.label() + " " + description;
    }
}
