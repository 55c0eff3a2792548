package dev.docproof.verify;

import dev.docproof.claim.Claim;
import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.ExpectedStatus;
import dev.docproof.claim.Judge;
import dev.docproof.claim.Trial;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.RuleLevels;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.PageOperations;
import dev.docproof.operation.RequestExample;
import dev.docproof.target.Outcome;
import dev.docproof.target.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries what pages and contracts promise, page after page, on one state of the target. */
public final class Verifier {
    private final Target target;
    private final Judge judge;
    private final OperationVerdicts operations;
    private final RuleLevels levels;
    private final boolean failFast;
    private final Progress progress;

    /**
     * @param levels what the findings of rules weigh
     * @param failFast whether the first contradiction ends the run; what is left is not exercised
     */
    public Verifier(
            Target target,
            Judge judge,
            ProbeOptions probes,
            RuleLevels levels,
            boolean failFast,
            Progress progress) {
        this.target = target;
        this.judge = judge;
        this.operations = new OperationVerdicts(target, judge, probes);
        this.levels = levels;
        this.failFast = failFast;
        this.progress = progress;
    }

    public List<SubjectRun> verify(List<Subject> subjects) {
        List<SubjectRun> runs = new ArrayList<>();
        List<Operation> documented = operations(subjects);
        boolean ended = false;
        for (Subject subject : subjects) {
            progress.starts(subject, runs.size(), subjects.size());
            SubjectRun run = verify(subject, documented, ended);
            runs.add(run);
            ended |= failFast && isContradicted(run.verdicts());
        }
        progress.ends();
        return runs;
    }

    private SubjectRun verify(Subject subject, List<Operation> documented, boolean ended) {
        List<Trial> trials = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        List<Owned> all = exchanges(subject.documented());
        List<Owned> examples = all.stream().filter(Owned::isClaim).toList();
        for (Owned example : examples) {
            boolean stop = ended || failFast && isContradicted(verdicts);
            Trial trial = stop ? kept(example) : replay(example);
            trials.add(trial);
            verdicts.add(trial.verdict().weighed(levels));
        }
        for (Operation operation : subject.documented().operations()) {
            operations.of(operation, documented, trials).stream()
                    .map(verdict -> verdict.weighed(levels))
                    .forEach(verdicts::add);
        }
        return new SubjectRun(subject.weighed(levels), verdicts, all.size() - examples.size());
    }

    private static List<Operation> operations(List<Subject> subjects) {
        return subjects.stream()
                .flatMap(subject -> subject.documented().operations().stream())
                .toList();
    }

    private Trial replay(Owned example) {
        RequestExample request = example.exchange().request();
        ExpectedStatus expected = ExpectedStatus.of(example.exchange(), example.operation());
        Claim claim = claim(example, expected);
        if (request.requests().isEmpty()) {
            return example.trial(
                    expected, new Verdict.NotExercised(claim, request.obstacle().orElseThrow()));
        }
        Evidence evidence = null;
        for (Request next : request.requests()) {
            evidence = new Evidence(target.addressed(next), send(next));
        }
        return example.trial(
                expected,
                judge.example(claim, example.exchange(), example.operation(), expected, evidence));
    }

    /**
     * Silence weighs against the page only where the server answers others: one that hangs as a
     * whole shows nothing about this example.
     */
    private Outcome send(Request request) {
        Outcome outcome = target.send(request);
        boolean silent = outcome instanceof Outcome.TimedOut || outcome instanceof Outcome.Broken;
        return silent && !isUp(request)
                ? new Outcome.Unreachable("the server answers nothing at all any more")
                : outcome;
    }

    private boolean isUp(Request request) {
        Request plain =
                new Request(
                        "GET",
                        request.origin(),
                        "/",
                        Headers.of("Host", request.origin().authority(), "Accept", "*/*"),
                        Body.none());
        return target.send(plain) instanceof Outcome.Answered;
    }

    private Trial kept(Owned example) {
        ExpectedStatus expected = ExpectedStatus.of(example.exchange(), example.operation());
        return example.trial(
                expected,
                new Verdict.NotExercised(
                        claim(example, expected), "the run ended at the first contradiction"));
    }

    private static Claim claim(Owned example, ExpectedStatus expected) {
        RequestExample request = example.exchange().request();
        String sent =
                request.requests().isEmpty()
                        ? request.method() + " " + request.target()
                        : request.method() + " " + request.requests().get(0).target();
        return new Claim(
                ClaimKind.EXAMPLE,
                example.operation().map(Operation::name).orElse(sent),
                request.span(),
                sent + " answers " + expected.label(),
                Optional.of(expected.why()));
    }

    private static List<Owned> exchanges(PageOperations page) {
        Stream<Owned> owned =
                page.operations().stream()
                        .flatMap(
                                operation ->
                                        operation.exchanges().stream()
                                                .map(
                                                        exchange ->
                                                                new Owned(
                                                                        Optional.of(operation),
                                                                        exchange)));
        Stream<Owned> unowned =
                page.unowned().stream().map(exchange -> new Owned(Optional.empty(), exchange));
        return Stream.concat(owned, unowned)
                .sorted(Comparator.comparing(one -> one.exchange().request().span()))
                .toList();
    }

    private static boolean isContradicted(List<Verdict> verdicts) {
        return verdicts.stream().anyMatch(verdict -> verdict instanceof Verdict.Contradicted);
    }

    /** An exchange and the operation it belongs to. */
    private record Owned(Optional<Operation> operation, Exchange exchange) {
        /**
         * A syntax line promises nothing that an example beside it does not, and nothing that the
         * request made of it does not.
         */
        boolean isClaim() {
            return !exchange.request().template()
                    || operation.stream()
                            .flatMap(owner -> owner.exchanges().stream())
                            .filter(other -> !other.equals(exchange))
                            .allMatch(this::isNoBetter);
        }

        private boolean isNoBetter(Exchange other) {
            return other.request().template() && !other.request().kind().equals("synthesised");
        }

        Trial trial(ExpectedStatus expected, Verdict verdict) {
            return new Trial(exchange, operation, expected, verdict);
        }
    }
}
