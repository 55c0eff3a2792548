package dev.docproof.verify;

import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Ignore;
import dev.docproof.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Takes out of a run what somebody decided to live with. A claim that only stands because its
 * contradiction is ignored is not confirmed: it counts as not exercised, with the reason.
 */
public final class Ignored {
    private final List<Ignore> ignores;
    private final UnaryOperator<String> pageNames;
    private final Set<Ignore> used = ConcurrentHashMap.newKeySet();

    /**
     * @param pageNames the name of a page as the ignores have it
     */
    public Ignored(List<Ignore> ignores, UnaryOperator<String> pageNames) {
        this.ignores = List.copyOf(ignores);
        this.pageNames = pageNames;
    }

    /** For the report, once all pages have been looked at: what does not occur any more. */
    public List<String> unused() {
        return ignores.stream()
                .filter(ignore -> !used.contains(ignore))
                .map(ignore -> ignore.where() + ": nothing to ignore any more")
                .toList();
    }

    public SubjectRun of(SubjectRun run) {
        Subject subject = run.subject();
        List<Finding> kept =
                subject.findings().stream().filter(found -> ignore(found).isEmpty()).toList();
        return new SubjectRun(
                new Subject(subject.documented(), kept),
                run.verdicts().stream().map(this::of).toList(),
                run.templates());
    }

    public Verdict of(Verdict verdict) {
        List<Finding> kept = new ArrayList<>();
        List<Ignore> by = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            ignore(finding).ifPresentOrElse(by::add, () -> kept.add(finding));
        }
        if (by.isEmpty()) {
            return verdict;
        }
        if (verdict instanceof Verdict.Confirmed) {
            return new Verdict.Confirmed(verdict.claim(), verdict.evidence(), kept);
        }
        return kept.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? new Verdict.Contradicted(verdict.claim(), verdict.evidence(), kept)
                : new Verdict.NotExercised(
                        verdict.claim(),
                        verdict.evidence(),
                        "ignored: %s (%s)".formatted(by.get(0).reason(), by.get(0).where()));
    }

    private Optional<Ignore> ignore(Finding finding) {
        String page = pageNames.apply(finding.span().file().name());
        Optional<Ignore> found =
                ignores.stream().filter(ignore -> ignore.covers(finding, page)).findFirst();
        found.ifPresent(used::add);
        return found;
    }
}
