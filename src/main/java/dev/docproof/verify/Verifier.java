package dev.docproof.verify;

import dev.docproof.claim.Judge;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.RuleLevels;
import dev.docproof.target.Target;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Tries what pages and contracts promise, page after page, on one state of the target. What takes
 * others' data away is tried after all else.
 */
public final class Verifier {
    private static final String CONTRADICTED = "the run ended at the first contradiction";

    private final Target target;
    private final Judge judge;
    private final OperationVerdicts operations;
    private final RuleLevels levels;
    private final Conduct conduct;
    private final Progress progress;

    /**
     * @param levels what the findings of rules weigh
     */
    public Verifier(
            Target target,
            Judge judge,
            ProbeOptions probes,
            RuleLevels levels,
            Conduct conduct,
            Progress progress) {
        this.target = target;
        this.judge = judge;
        this.operations = new OperationVerdicts(target, judge, probes);
        this.levels = levels;
        this.conduct = conduct;
        this.progress = progress;
    }

    /** Tries examples and nothing else: no probes, nothing weighed, nobody told on the way. */
    public static Verifier ofExamples(Target target, Optional<StateReset> reset) {
        return new Verifier(
                target,
                new Judge(false),
                ProbeOptions.off(),
                RuleLevels.usual(),
                Conduct.usual().with(reset),
                Progress.silent());
    }

    public List<SubjectRun> verify(List<Subject> subjects) {
        NavigableMap<Integer, SubjectRun> runs = new TreeMap<>();
        Documented documented = Documented.of(subjects);
        verify(Subjects.of(subjects), () -> documented, runs::put);
        return List.copyOf(runs.values());
    }

    /**
     * @param documented by all pages, the subjects among them; asked for where one page is about
     *     what others say
     * @param done told of every page and its place: of those that nothing is left of in their
     *     order, as soon as all before them have been tried; then of the others in theirs
     */
    public void verify(
            Subjects subjects,
            Supplier<Documented> documented,
            BiConsumer<Integer, SubjectRun> done) {
        Waiting waiting = new Waiting();
        BiConsumer<Integer, PageRun> told = (place, run) -> done.accept(place, run.result(levels));
        AtomicReference<String> ended = new AtomicReference<>();
        AtomicInteger begun = new AtomicInteger();
        Together.each(
                subjects.size(),
                conduct.jobs(),
                place -> {
                    Subject subject = subjects.at(place);
                    progress.starts(subject, begun.getAndIncrement(), subjects.size());
                    PageRun run =
                            new PageRun(subject, documented, new Sender(target), judge, conduct);
                    tryPage(run, ended);
                    waiting.add(place, run, this::isDone, told);
                });
        NavigableMap<Integer, PageRun> rest = waiting.rest();
        rest.values().forEach(run -> tryAll(run, run.last(), ended));
        progress.ends();
        rest.forEach(told);
    }

    /** Whether nothing of the page is left for the end of the run. */
    private boolean isDone(PageRun run) {
        return conduct.reset().isPresent() || run.last().isEmpty();
    }

    private void tryPage(PageRun run, AtomicReference<String> ended) {
        reset(StateReset.Moment.BEFORE_PAGE, ended);
        tryAll(run, run.first(), ended);
        run.conclude(ended.get() == null ? operations : OperationVerdicts.withoutProbes());
        // A page with a state of its own takes nothing away from others.
        if (conduct.reset().isPresent()) {
            tryAll(run, run.last(), ended);
        }
        if (run.isLast(levels)) {
            ended.compareAndSet(null, CONTRADICTED);
        }
    }

    private void tryAll(PageRun run, List<Owned> examples, AtomicReference<String> ended) {
        for (Owned example : examples) {
            reset(StateReset.Moment.BEFORE_EXAMPLE, ended);
            if (ended.get() != null) {
                run.keep(example, ended.get());
            } else {
                Verdict verdict = run.attempt(example).verdict().weighed(levels);
                if (conduct.lastOne().test(verdict)) {
                    ended.compareAndSet(null, CONTRADICTED);
                }
            }
        }
    }

    /** Where the state cannot be put back, what comes after would be tried on another's. */
    private void reset(StateReset.Moment moment, AtomicReference<String> ended) {
        if (ended.get() == null) {
            conduct.reset().flatMap(reset -> reset.at(moment)).ifPresent(ended::set);
        }
    }
}
