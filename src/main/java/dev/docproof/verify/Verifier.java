package dev.docproof.verify;

import dev.docproof.claim.Judge;
import dev.docproof.claim.Trial;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.RuleLevels;
import dev.docproof.operation.Operation;
import dev.docproof.target.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tries what pages and contracts promise, page after page, on one state of the target. What takes
 * others' data away is tried after all else.
 */
public final class Verifier {
    private final Target target;
    private final Judge judge;
    private final OperationVerdicts operations;
    private final RuleLevels levels;
    private final boolean failFast;
    private final Progress progress;
    private final boolean destructive;

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
        this(
                target,
                judge,
                new OperationVerdicts(target, judge, probes),
                levels,
                failFast,
                progress,
                false);
    }

    private Verifier(
            Target target,
            Judge judge,
            OperationVerdicts operations,
            RuleLevels levels,
            boolean failFast,
            Progress progress,
            boolean destructive) {
        this.target = target;
        this.judge = judge;
        this.operations = operations;
        this.levels = levels;
        this.failFast = failFast;
        this.progress = progress;
        this.destructive = destructive;
    }

    /**
     * One that also sends what ends the server.
     *
     * @param sent whether it does
     */
    public Verifier withDestructive(boolean sent) {
        return new Verifier(target, judge, operations, levels, failFast, progress, sent);
    }

    public List<SubjectRun> verify(List<Subject> subjects) {
        List<SubjectRun> runs = new ArrayList<>();
        verify(subjects, subjects, runs::add);
        return runs;
    }

    /**
     * @param known all that is documented, the subjects included; probes look for sisters in it
     * @param done told of every page in order, as soon as all of it has been tried
     */
    public void verify(List<Subject> subjects, List<Subject> known, Consumer<SubjectRun> done) {
        Deque<PageRun> waiting = new ArrayDeque<>();
        List<Operation> documented = operations(known);
        boolean ended = false;
        int finished = 0;
        for (Subject subject : subjects) {
            progress.starts(subject, finished++, subjects.size());
            PageRun run = new PageRun(subject, documented, new Sender(target), judge, destructive);
            waiting.add(run);
            ended = tryAll(run, run.first(), ended);
            run.conclude(operations);
            ended |= failFast && run.isContradicted(levels);
            while (!waiting.isEmpty() && waiting.peek().last().isEmpty()) {
                done.accept(waiting.remove().result(levels));
            }
        }
        for (PageRun run : waiting) {
            ended = tryAll(run, run.last(), ended);
        }
        progress.ends();
        waiting.forEach(run -> done.accept(run.result(levels)));
    }

    /**
     * @param ended whether the run is to end, as it was before
     * @return whether it is to end now
     */
    private boolean tryAll(PageRun run, List<Owned> examples, boolean ended) {
        boolean end = ended;
        for (Owned example : examples) {
            Trial trial = end ? run.keep(example) : run.attempt(example);
            end |= failFast && trial.verdict().weighed(levels) instanceof Verdict.Contradicted;
        }
        return end;
    }

    private static List<Operation> operations(List<Subject> subjects) {
        return subjects.stream()
                .flatMap(subject -> subject.documented().operations().stream())
                .toList();
    }
}
