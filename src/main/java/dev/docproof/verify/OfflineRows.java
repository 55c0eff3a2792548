package dev.docproof.verify;

import dev.docproof.claim.Claim;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.StatusRows;
import dev.docproof.claim.Verdict;
import dev.docproof.http.Request;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.StatusRow;
import dev.docproof.target.Outcome;
import dev.docproof.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tries the rows that say what a client sees while the server is down, once all else has been
 * tried: stops a server that Docproof started, and sends an example to its closed port.
 */
public final class OfflineRows {
    private final Target target;
    private final Runnable stop;

    /**
     * @param stop takes the server behind the target down for good
     */
    public OfflineRows(Target target, Runnable stop) {
        this.target = target;
        this.stop = stop;
    }

    /**
     * A verdict that waits until the server is down.
     *
     * @param verdict its place among the verdicts of the page
     * @param row the place of its row among the offline rows of the page
     */
    public record Open(int verdict, int row) {}

    /** Whether a page has such rows. */
    private static boolean areOn(Subject subject) {
        return !rows(subject).isEmpty();
    }

    /** The verdicts of a page that wait. */
    public static List<Open> open(SubjectRun run) {
        List<Row> rows = rows(run.subject());
        List<Open> open = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int verdict = 0; verdict < run.verdicts().size(); verdict++) {
                if (rows.get(row).isOpenIn(run.verdicts().get(verdict))) {
                    open.add(new Open(verdict, row));
                }
            }
        }
        return open;
    }

    /** The same runs, with verdicts on their offline rows. */
    public List<SubjectRun> tried(List<SubjectRun> runs) {
        if (runs.stream().noneMatch(run -> areOn(run.subject()))) {
            return runs;
        }
        stop();
        return runs.stream().map(this::tried).toList();
    }

    /** Takes the server down; before that no row can be tried. */
    public void stop() {
        stop.run();
    }

    /** A verdict on each of the offline rows of a page, and on nothing else of it. */
    public SubjectRun tried(Subject subject) {
        return new SubjectRun(subject, rows(subject).stream().map(this::verdict).toList(), 0);
    }

    private SubjectRun tried(SubjectRun run) {
        List<Verdict> verdicts = new ArrayList<>(run.verdicts());
        for (Row row : rows(run.subject())) {
            verdicts.replaceAll(verdict -> row.isOpenIn(verdict) ? verdict(row) : verdict);
        }
        return new SubjectRun(run.subject(), verdicts, run.templates());
    }

    private Verdict verdict(Row row) {
        Claim claim = StatusRows.claim(row.operation(), row.row());
        Optional<Request> example = row.example();
        if (example.isEmpty()) {
            return new Verdict.NotExercised(claim, "no example on the page can be sent");
        }
        Request request = example.get();
        Evidence evidence = new Evidence(target.addressed(request), target.send(request));
        if (evidence.outcome() instanceof Outcome.Unreachable) {
            return new Verdict.Confirmed(claim, Optional.of(evidence), List.of());
        }
        // Whoever answers now is not the server of the page.
        return new Verdict.NotExercised(
                claim,
                Optional.of(evidence),
                "the server was stopped, and yet: " + evidence.outcome().label());
    }

    private static List<Row> rows(Subject subject) {
        return subject.documented().operations().stream()
                .flatMap(
                        operation ->
                                operation.statuses().stream()
                                        .filter(StatusRows::isOffline)
                                        .map(row -> new Row(operation, row)))
                .toList();
    }

    private record Row(Operation operation, StatusRow row) {
        boolean isOpenIn(Verdict verdict) {
            return verdict instanceof Verdict.NotExercised
                    && verdict.claim().equals(StatusRows.claim(operation, row));
        }

        Optional<Request> example() {
            return operation.exchanges().stream()
                    .map(Exchange::request)
                    .flatMap(request -> request.requests().stream())
                    .findFirst();
        }
    }
}
