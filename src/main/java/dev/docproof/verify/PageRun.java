package dev.docproof.verify;

import dev.docproof.claim.Judge;
import dev.docproof.claim.Trial;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.RuleLevels;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Refusals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One page while it is being verified: what is tried first, what last, and what came of it. */
final class PageRun {
    private final Subject subject;
    private final Supplier<Documented> documented;
    private final List<Owned> all;
    private final IdentityHashMap<Owned, Destruction> harm = new IdentityHashMap<>();
    private final Set<Operation> keptForLast = Collections.newSetFromMap(new IdentityHashMap<>());
    private final PageTrials trials;
    private final Conduct conduct;
    private final List<Trial> done = new ArrayList<>();
    private final List<Verdict> beside = new ArrayList<>();

    /**
     * @param documented what all pages of the run document, asked for where it matters
     */
    PageRun(
            Subject subject,
            Supplier<Documented> documented,
            Sender sender,
            Judge judge,
            Conduct conduct) {
        this.subject = subject;
        this.documented = documented;
        this.all = Owned.of(subject.documented());
        for (Owned example : all) {
            weigh(example);
        }
        this.trials =
                new PageTrials(
                        sender,
                        judge,
                        all,
                        new Prerequisites(sender, documented, subject.documented().originals()),
                        new Patience(conduct.retries()));
        this.conduct = conduct;
    }

    private void weigh(Owned example) {
        if (example.isClaim()) {
            Destruction own = Destruction.of(example, documented);
            harm.put(example, own);
            if (own != Destruction.NONE) {
                example.operation().ifPresent(keptForLast::add);
            }
        }
    }

    Subject subject() {
        return subject;
    }

    /**
     * The examples that leave others their data, in the order of the page. A record that another
     * example shows is deleted after that one.
     */
    List<Owned> first() {
        return all.stream()
                .filter(own -> harm.get(own) == Destruction.NONE)
                .sorted(Comparator.comparing(PageRun::deletesAnothers))
                .toList();
    }

    private static boolean deletesAnothers(Owned example) {
        return example.request().method().equals("DELETE")
                && !example.request().supplied().isEmpty();
    }

    /** Those that do not, what ends the server after all others. */
    List<Owned> last() {
        return all.stream()
                .filter(own -> harm.getOrDefault(own, Destruction.NONE) != Destruction.NONE)
                .sorted(Comparator.comparing(harm::get))
                .toList();
    }

    Trial attempt(Owned example) {
        return switch (harm.get(example)) {
            case NONE -> add(trials.replay(example, List.of()));
            case DATA ->
                    add(
                            trials.replay(
                                    example,
                                    List.of("tried after all others, since it takes data away")));
            case SERVER ->
                    conduct.destructive()
                            ? add(trials.replay(example, List.of("tried last: it ends the server")))
                            : keep(example, "it may end or lock the server; see --destructive");
        };
    }

    Trial keep(Owned example, String why) {
        return add(example.trial(new Verdict.NotExercised(example.claim(), why)));
    }

    private Trial add(Trial trial) {
        done.add(trial);
        return trial;
    }

    /** Tries what operations promise beside those of their examples that have been tried. */
    void conclude(OperationVerdicts operations) {
        Refusals refusals = subject.documented().refusals();
        for (Operation operation : subject.documented().operations()) {
            if (!keptForLast.contains(operation)) {
                beside.addAll(operations.of(operation, refusals, documented, done, trials::asSent));
            }
        }
    }

    boolean isLast(RuleLevels levels) {
        return Stream.concat(done.stream().map(Trial::verdict), beside.stream())
                .anyMatch(verdict -> conduct.lastOne().test(verdict.weighed(levels)));
    }

    /** What came of it. Operations that harm others are judged by their examples alone. */
    SubjectRun result(RuleLevels levels) {
        OperationVerdicts unprobed = OperationVerdicts.withoutProbes();
        Refusals refusals = subject.documented().refusals();
        subject.documented().operations().stream()
                .filter(keptForLast::contains)
                .forEach(
                        operation ->
                                beside.addAll(
                                        unprobed.of(
                                                operation,
                                                refusals,
                                                documented,
                                                done,
                                                trials::asSent)));
        beside.addAll(UntriedShared.verdicts(subject.documented().operations(), beside));
        List<Verdict> verdicts =
                Stream.concat(
                                done.stream()
                                        .sorted(
                                                Comparator.comparing(
                                                        own -> own.exchange().request().span()))
                                        .map(Trial::verdict),
                                beside.stream())
                        .map(verdict -> verdict.weighed(levels))
                        .toList();
        return new SubjectRun(subject.weighed(levels), verdicts, templates());
    }

    private int templates() {
        return (int) all.stream().filter(own -> !own.isClaim() && !own.isSetup()).count();
    }
}
