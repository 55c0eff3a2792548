package dev.docproof.probe;

import dev.docproof.claim.Claim;
import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.operation.Operation;
import dev.docproof.operation.PathTemplate;
import dev.docproof.operation.StatusRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What probes showed of an operation's status rows: a verdict for each thing that a row speaks of.
 */
final class RowVerdicts {
    private final Operation operation;
    private final List<ProbeResult> results;
    private final boolean exampleHolds;
    private final Function<Evidence, List<Finding>> bodies;

    /**
     * @param bodies what is wrong with the body of an answer
     */
    RowVerdicts(
            Operation operation,
            List<ProbeResult> results,
            boolean exampleHolds,
            Function<Evidence, List<Finding>> bodies) {
        this.operation = operation;
        this.results = results;
        this.exampleHolds = exampleHolds;
        this.bodies = bodies;
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (StatusRow row : operation.promised()) {
            for (Topic topic : RowTopics.of(row, operation)) {
                List<ProbeResult> met =
                        results.stream()
                                .filter(result -> speaksOf(row, topic, result.probe()))
                                .toList();
                if (!met.isEmpty()) {
                    verdicts.add(verdict(row, topic, met));
                }
            }
        }
        return verdicts;
    }

    /** A record that is not there yet is both what creates one and what is not found. */
    private boolean speaksOf(StatusRow row, Topic topic, Probe probe) {
        boolean creates =
                topic == Topic.NOT_FOUND
                        && probe.topic() == Topic.CREATED
                        && probe.request().method().equals("PUT");
        return creates
                || probe.topic() == topic
                        && RowScope.covers(row, operation, probe.subject())
                        && SharedRows.maySpeakOf(row, operation, probe);
    }

    private Verdict verdict(StatusRow row, Topic topic, List<ProbeResult> met) {
        Claim claim = new Claim(ClaimKind.STATUS, operation.name(), row.span(), text(row, met));
        List<Verdict> verdicts =
                met.stream().map(result -> verdict(claim, row, topic, result)).toList();
        return first(verdicts, Verdict.Contradicted.class)
                .or(() -> first(verdicts, Verdict.Confirmed.class))
                .orElse(verdicts.get(0));
    }

    private static Optional<Verdict> first(List<Verdict> verdicts, Class<? extends Verdict> kind) {
        return verdicts.stream().filter(kind::isInstance).findFirst();
    }

    private Verdict verdict(Claim claim, StatusRow row, Topic topic, ProbeResult result) {
        if (result.status().isEmpty()) {
            return new Verdict.NotExercised(claim, result.evidence(), result.silence());
        }
        int status = result.status().get();
        if (status == row.code().orElseThrow()) {
            return met(claim, row, result);
        }
        if (isAboutSomethingElse(status)) {
            return new Verdict.NotExercised(
                    claim,
                    result.evidence(),
                    "the server answered %d, which says nothing about what was tried"
                            .formatted(status));
        }
        if (isAboutDoubles(topic, result.probe(), status)) {
            return new Verdict.NotExercised(
                    claim,
                    result.evidence(),
                    "the server answered %d, and the page does not say which values no two may share"
                            .formatted(status));
        }
        Optional<StatusRow> other = otherRow(row, topic, status);
        if (other.isPresent() && (exampleHolds || topic == Topic.NOT_FOUND)) {
            return new Verdict.NotExercised(
                    claim,
                    result.evidence(),
                    "the page also promises %d for %s, and that is what the server does"
                            .formatted(status, result.probe().words()));
        }
        Finding finding =
                Rule.STATUS_DIFFERS.at(
                        row.span(),
                        "documented %d, got %d for %s"
                                .formatted(row.code().getAsInt(), status, result.probe().words()));
        return new Verdict.Contradicted(claim, result.evidence(), List.of(withPlace(row, finding)));
    }

    /** A row of another page stands for the operation, and is told of below. */
    private static Finding withPlace(StatusRow row, Finding finding) {
        boolean elsewhere = !row.row().file().equals(row.span().file());
        return elsewhere ? finding.withNote(row.row(), "listed for all here") : finding;
    }

    /**
     * Whether the server did not look at what the probe tried: it refuses the example alike, for
     * want of credentials or for trouble of its own, or it holds everybody back, as the page says.
     */
    private boolean isAboutSomethingElse(int status) {
        boolean refusesAll = status == 401 || status == 403 || status / 100 == 5;
        boolean holdsBack =
                (status == 429 || status == 503)
                        && operation.promised().stream()
                                .anyMatch(row -> row.code().orElse(0) == status);
        return holdsBack || !exampleHolds && refusesAll;
    }

    /** Whether what was refused is the same record again, and perhaps for being the same. */
    private static boolean isAboutDoubles(Topic topic, Probe probe, int status) {
        return topic == Topic.CREATED
                && probe.request().method().equals("POST")
                && probe.onExample()
                && status / 100 == 4;
    }

    /** The status is right; the body has to be, too. */
    private Verdict met(Claim claim, StatusRow row, ProbeResult result) {
        List<Finding> findings =
                result.evidence().map(bodies).orElse(List.of()).stream()
                        .map(
                                finding ->
                                        finding.withNote(
                                                row.span(),
                                                "in the answer to " + result.probe().words()))
                        .toList();
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? new Verdict.Contradicted(claim, result.evidence(), findings)
                : new Verdict.Confirmed(claim, result.evidence(), findings);
    }

    /** Another row that speaks of the same thing with the status that was met. */
    private Optional<StatusRow> otherRow(StatusRow row, Topic topic, int status) {
        boolean ofNewRecords = topic == Topic.CREATED || topic == Topic.NOT_FOUND;
        Set<Topic> same =
                ofNewRecords && !isMadeBelowAnother()
                        ? EnumSet.of(Topic.CREATED, Topic.NOT_FOUND)
                        : EnumSet.of(topic);
        boolean shared = operation.shared().contains(row);
        return (shared ? operation.promised() : operation.statuses())
                .stream()
                        .filter(other -> !other.equals(row))
                        .filter(
                                other ->
                                        other.code().isPresent()
                                                && other.code().getAsInt() == status)
                        .filter(
                                other ->
                                        RowTopics.of(other, operation).stream()
                                                        .anyMatch(same::contains)
                                                || SharedRows.mayBe(other, row, operation, topic))
                        .findFirst();
    }

    /**
     * Whether the path names what the new record belongs to, {@code POST /docks/{id}/boats}: the
     * one that is created and the one that is not found are two then.
     */
    private boolean isMadeBelowAnother() {
        PathTemplate path = PathTemplate.of(operation.path());
        return operation.method().equals("POST")
                && path.hasPlaceholder()
                && !path.endsInPlaceholder();
    }

    private static String text(StatusRow row, List<ProbeResult> met) {
        String words =
                met.size() == 1 ? met.get(0).probe().words() : met.get(0).probe().topic().words();
        return "%d for %s: %s"
                .formatted(row.code().orElseThrow(), words, row.description().strip());
    }
}
