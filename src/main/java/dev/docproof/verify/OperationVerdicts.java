package dev.docproof.verify;

import dev.docproof.claim.EchoRows;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.HeaderRows;
import dev.docproof.claim.Judge;
import dev.docproof.claim.MemberRows;
import dev.docproof.claim.StatusRows;
import dev.docproof.claim.Trial;
import dev.docproof.claim.Verdict;
import dev.docproof.http.Request;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Refusals;
import dev.docproof.operation.StatusRow;
import dev.docproof.probe.FreshValues;
import dev.docproof.probe.Probe;
import dev.docproof.probe.ProbePlan;
import dev.docproof.probe.ProbeResult;
import dev.docproof.probe.ProbeVerdicts;
import dev.docproof.probe.Sisters;
import dev.docproof.probe.UntriedRows;
import dev.docproof.target.Outcome;
import dev.docproof.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Tries what an operation promises beside its examples. */
final class OperationVerdicts {
    private final Judge judge;
    private final ProbeOptions options;
    private final FreshValues fresh;
    private final Target target;

    OperationVerdicts(Target target, Judge judge, ProbeOptions options) {
        this.judge = judge;
        this.options = options;
        this.fresh = new FreshValues(options.seed());
        this.target = target;
    }

    /** Those that can be had without sending anything. */
    static OperationVerdicts withoutProbes() {
        Target nowhere = request -> new Outcome.NotSent("nothing is probed");
        return new OperationVerdicts(nowhere, new Judge(false), ProbeOptions.off());
    }

    /**
     * The verdicts on status rows and on what the tables require.
     *
     * @param refusals what the operation's page says of refusals for all
     * @param sisters all operations of the run; asked for where anything is probed
     * @param trials the examples of the whole page
     * @param asSent a request of the page with what the server gave to it before
     */
    List<Verdict> of(
            Operation operation,
            Refusals refusals,
            Supplier<? extends Sisters> sisters,
            List<Trial> trials,
            UnaryOperator<Request> asSent) {
        List<Trial> own =
                trials.stream()
                        .filter(trial -> trial.operation().filter(operation::equals).isPresent())
                        .toList();
        Optional<Trial> base = options.enabled() ? base(own) : Optional.empty();
        Operation told =
                base.map(trial -> refusals.or(sisters.get().refusals(operation)))
                        .map(operation::sharing)
                        .orElse(operation);
        List<ProbeResult> results =
                base.map(trial -> probe(told, sisters.get(), trial, asSent)).orElse(List.of());
        List<Verdict> verdicts = new ArrayList<>();
        for (StatusRow row : operation.statuses()) {
            Verdict verdict = StatusRows.verdict(operation, row, own);
            if (!(verdict instanceof Verdict.NotExercised)
                    || !ProbeVerdicts.isProbed(row, operation, results)) {
                verdicts.add(verdict);
            }
        }
        verdicts.addAll(MemberRows.verdicts(operation, own));
        verdicts.addAll(HeaderRows.verdicts(operation, own));
        verdicts.addAll(EchoRows.verdicts(own));
        base.ifPresent(
                trial ->
                        verdicts.addAll(
                                new ProbeVerdicts(
                                                told,
                                                holds(trial),
                                                evidence ->
                                                        judge.body(
                                                                told, trial.exchange(), evidence))
                                        .of(results)));
        verdicts.addAll(new UntriedRows(operation, results, whyUntried(base)).verdicts());
        return verdicts;
    }

    private Optional<String> whyUntried(Optional<Trial> base) {
        if (!options.enabled()) {
            return Optional.of("probes are off here; --probes on sends them");
        }
        return base.isPresent()
                ? Optional.empty()
                : Optional.of("no example of it was answered, so there is none to change");
    }

    private List<ProbeResult> probe(
            Operation operation, Sisters sisters, Trial base, UnaryOperator<Request> asSent) {
        Request example = asSent.apply(base.exchange().request().requests().get(0));
        List<Probe> probes =
                ProbePlan.of(operation, sisters, example, fresh).stream()
                        .filter(probe -> options.keepsState() || !probe.needsState())
                        .toList();
        return new ProbeRunner(target, options, operation, sisters)
                .run(probes, example, holds(base));
    }

    /** An example that was answered, if possible as documented. */
    private static Optional<Trial> base(List<Trial> own) {
        List<Trial> sent =
                own.stream()
                        .filter(trial -> trial.exchange().request().requests().size() == 1)
                        .filter(trial -> trial.expected().isSuccess())
                        .filter(
                                trial ->
                                        trial.verdict()
                                                .evidence()
                                                .flatMap(Evidence::status)
                                                .isPresent())
                        .toList();
        return sent.stream()
                .filter(OperationVerdicts::holds)
                .findFirst()
                .or(() -> sent.stream().findFirst());
    }

    /** Whether the example got the status that it shows, and that is a success. */
    private static boolean holds(Trial trial) {
        return trial.verdict()
                .evidence()
                .flatMap(Evidence::status)
                .filter(status -> status / 100 == 2 && trial.expected().accepts(status))
                .isPresent();
    }
}
