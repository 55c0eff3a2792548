package dev.docproof.cli;

import dev.docproof.claim.Judge;
import dev.docproof.claim.Verdict;
import dev.docproof.config.Settings.Judging;
import dev.docproof.config.TargetSettings.Pace;
import dev.docproof.setup.CannotRun;
import dev.docproof.verify.Conduct;
import dev.docproof.verify.OfflineRows;
import dev.docproof.verify.Passes;
import dev.docproof.verify.ProbeOptions;
import dev.docproof.verify.SubjectRun;
import dev.docproof.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Tries a selection of pages on a target that is up. */
final class Replay {
    private final OpenTarget target;
    private final Judging judging;
    private final EffortOptions effort;
    private final Predicate<Verdict> counts;
    private final ProgressLine progress;

    /**
     * @param counts whether a verdict contradicts a page, and nobody has accepted that
     */
    Replay(
            OpenTarget target,
            Judging judging,
            EffortOptions effort,
            Predicate<Verdict> counts,
            ProgressLine progress) {
        this.target = target;
        this.judging = judging;
        this.effort = effort;
        this.counts = counts;
        this.progress = progress;
    }

    /**
     * @param done told of every page in order, as early as its verdicts are final
     */
    void run(Selection selection, Consumer<SubjectRun> done) {
        Verifier verifier =
                new Verifier(
                        target.target(),
                        new Judge(judging.strict().value()),
                        probes(),
                        judging.levels(),
                        conduct(),
                        progress);
        if (effort.times() > 1 || target.stop().isPresent()) {
            together(verifier, selection).forEach(done);
            return;
        }
        verifier.verify(
                selection.own(),
                selection::documented,
                run -> {
                    progress.ends();
                    done.accept(run);
                });
    }

    /** Where what comes later has a say in a verdict, all pages are kept until then. */
    private List<SubjectRun> together(Verifier verifier, Selection selection) {
        List<List<SubjectRun>> passes = new ArrayList<>();
        for (int i = 0; i < effort.times(); i++) {
            List<SubjectRun> pass = new ArrayList<>();
            verifier.verify(selection.own(), selection::documented, pass::add);
            passes.add(pass);
        }
        List<SubjectRun> runs = new Passes(judging.levels()).together(passes);
        return target.stop().isPresent()
                ? new OfflineRows(target.target(), target.stop().get()).tried(runs)
                : runs;
    }

    private Conduct conduct() {
        Pace pace = target.pace();
        int jobs = pace.jobs().value();
        if (jobs > 1 && target.reset().isPresent()) {
            throw new CannotRun(
                    "pages tried together share one state; use --jobs 1, or --no-reset");
        }
        return new Conduct(
                verdict -> effort.isFailFast() && counts.test(verdict),
                effort.isDestructive(),
                jobs,
                pace.retry().value(),
                target.reset());
    }

    private ProbeOptions probes() {
        return new ProbeOptions(
                judging.probes().value().isOn(target.isOurs()),
                effort.maxProbes(),
                target.keepsState(),
                System.nanoTime());
    }
}
