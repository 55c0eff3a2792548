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
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Tries a selection of pages on a target that is up. */
final class Replay {
    /** For reports of pages that wait, in characters; of a few hundred pages. */
    private static final int ROOM = 4 << 20;

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
     * @param teller told of every page in order, as early as its verdicts are final
     */
    void run(Selection selection, Teller teller) throws IOException {
        Verifier verifier =
                new Verifier(
                        target.target(),
                        new Judge(judging.strict().value()),
                        probes(),
                        judging.levels(),
                        conduct(),
                        progress);
        if (effort.times() > 1) {
            List<SubjectRun> runs = together(verifier, selection);
            for (int place = 0; place < runs.size(); place++) {
                teller.tell(teller.report(runs.get(place), place));
            }
            return;
        }
        try (InOrder pages = new InOrder(teller, offline(), ROOM)) {
            verifier.verify(
                    selection.own(),
                    selection::documented,
                    (place, run) -> {
                        progress.ends();
                        pages.take(place, run);
                    });
            pages.end(selection.own());
        }
    }

    /** Empty where nobody may take the server down. */
    private Optional<OfflineRows> offline() {
        return target.stop().map(stop -> new OfflineRows(target.target(), stop));
    }

    /** What later passes show has a say in a verdict, so all pages are kept until then. */
    private List<SubjectRun> together(Verifier verifier, Selection selection) {
        List<List<SubjectRun>> passes = new ArrayList<>();
        for (int i = 0; i < effort.times(); i++) {
            NavigableMap<Integer, SubjectRun> pass = new TreeMap<>();
            verifier.verify(selection.own(), selection::documented, pass::put);
            passes.add(List.copyOf(pass.values()));
        }
        List<SubjectRun> runs = new Passes(judging.levels()).together(passes);
        return offline().map(rows -> rows.tried(runs)).orElse(runs);
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
