package dev.docproof.probe;

import dev.docproof.claim.Claim;
import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.operation.StatusRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the probes of an operation showed of its claims. */
public final class ProbeVerdicts {
    private final Operation operation;
    private final boolean exampleHolds;
    private final Function<Evidence, List<Finding>> bodies;

    /**
     * @param exampleHolds whether the example that the probes were derived from was answered as the
     *     page shows; if not, an answer to a changed one says little about the change
     * @param bodies what is wrong with the body of an answer
     */
    public ProbeVerdicts(
            Operation operation, boolean exampleHolds, Function<Evidence, List<Finding>> bodies) {
        this.operation = operation;
        this.exampleHolds = exampleHolds;
        this.bodies = bodies;
    }

    public List<Verdict> of(List<ProbeResult> results) {
        List<Verdict> verdicts =
                new ArrayList<>(
                        new RowVerdicts(operation, results, exampleHolds, bodies).verdicts());
        for (ProbeResult result : results) {
            result.probe().subject().ifPresent(subject -> verdicts.add(verdict(subject, result)));
            if (result.probe().topic() == Topic.REPLACED) {
                persistence(result).ifPresent(verdicts::add);
            }
            result.readBack()
                    .map(reading -> Persistence.verdict(operation, result, reading))
                    .ifPresent(verdicts::add);
        }
        return verdicts;
    }

    /** Whether a row of the page is spoken for by what was probed. */
    public static boolean isProbed(StatusRow row, Operation operation, List<ProbeResult> results) {
        Set<Topic> topics = RowTopics.of(row, operation);
        return results.stream()
                .anyMatch(
                        result ->
                                topics.contains(result.probe().topic())
                                        || topics.contains(Topic.NOT_FOUND)
                                                && result.probe().topic() == Topic.CREATED);
    }

    private Verdict verdict(Parameter subject, ProbeResult result) {
        return result.probe().topic() == Topic.FILTERED
                ? new Filtering(operation, result).verdict(subject, bodies)
                : refusal(subject, result);
    }

    private Verdict refusal(Parameter subject, ProbeResult result) {
        Claim claim =
                new Claim(
                        kind(subject, result),
                        operation.name(),
                        subject.span(),
                        result.probe().words() + " is refused");
        if (result.status().isEmpty()) {
            return new Verdict.NotExercised(claim, result.evidence(), result.silence());
        }
        int status = result.status().get();
        if (!exampleHolds) {
            return new Verdict.NotExercised(
                    claim,
                    result.evidence(),
                    "the example that it changes is not answered as documented");
        }
        if (status / 100 == 4) {
            return new Verdict.Confirmed(claim, result.evidence(), List.of());
        }
        if (!RefusalRows.promise(operation, result.probe())) {
            return new Verdict.NotExercised(
                    claim,
                    result.evidence(),
                    "the page has no status for it; the server answered " + status);
        }
        return new Verdict.Contradicted(
                claim, result.evidence(), List.of(accepted(subject, result, status)));
    }

    private static ClaimKind kind(Parameter subject, ProbeResult result) {
        if (!result.probe().topic().isLeftOut()) {
            return ClaimKind.TYPE;
        }
        return subject.place().filter(Place.HEADER::equals).isPresent()
                ? ClaimKind.HEADER
                : ClaimKind.REQUIRED;
    }

    private static Finding accepted(Parameter subject, ProbeResult result, int status) {
        Rule rule =
                result.probe().topic().isLeftOut()
                        ? Rule.REQUIRED_NOT_ENFORCED
                        : Rule.TYPE_NOT_ENFORCED;
        return rule.at(
                subject.span(),
                "documented to be refused: %s, got %d".formatted(result.probe().words(), status));
    }

    /** A record that was created is there when it is written again. */
    private Optional<Verdict> persistence(ProbeResult result) {
        Optional<StatusRow> created = row(201);
        Optional<StatusRow> replaced = row(200).or(() -> row(204));
        if (created.isEmpty() || replaced.isEmpty()) {
            return Optional.empty();
        }
        StatusRow row = replaced.get();
        Claim claim =
                new Claim(
                        ClaimKind.PERSISTENCE,
                        operation.name(),
                        row.span(),
                        "a record that was created is there when written again");
        if (result.status().isEmpty()) {
            return Optional.of(
                    new Verdict.NotExercised(claim, result.evidence(), result.silence()));
        }
        int status = result.status().get();
        if (!exampleHolds) {
            return Optional.of(
                    new Verdict.NotExercised(
                            claim, result.evidence(), "no record could be written to begin with"));
        }
        if (status == row.code().orElseThrow()) {
            return Optional.of(new Verdict.Confirmed(claim, result.evidence(), List.of()));
        }
        Finding finding =
                Rule.NOT_PERSISTED.at(
                        row.span(),
                        "documented %d, got %d for %s"
                                .formatted(row.code().getAsInt(), status, result.probe().words()));
        return Optional.of(new Verdict.Contradicted(claim, result.evidence(), List.of(finding)));
    }

    private Optional<StatusRow> row(int code) {
        return operation.statuses().stream()
                .filter(row -> row.code().orElse(0) == code)
                .findFirst();
    }
}
