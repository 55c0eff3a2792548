package dev.docproof.verify;

import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.finding.RuleLevels;
import dev.docproof.finding.Severity;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several passes over the same claims, taken together: a claim that holds in one and not in another
 * is flaky.
 *
 * <p>A run that writes changes the server, so its first pass may meet another server than all later
 * ones do. What only sets the first apart is told, and weighs no more than a warning.
 */
public final class Passes {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final RuleLevels levels;

    public Passes(RuleLevels levels) {
        this.levels = levels;
    }

    /**
     * @param passes at least one, each over the same subjects
     */
    public List<SubjectRun> together(List<List<SubjectRun>> passes) {
        boolean wrote = passes.stream().flatMap(List::stream).anyMatch(Passes::wrote);
        List<SubjectRun> all = new ArrayList<>();
        for (int i = 0; i < passes.get(0).size(); i++) {
            int at = i;
            all.add(ofSubject(passes.stream().map(pass -> pass.get(at)).toList(), wrote));
        }
        return all;
    }

    private static boolean wrote(SubjectRun run) {
        return run.verdicts().stream()
                .flatMap(verdict -> verdict.evidence().stream())
                .anyMatch(evidence -> !READS.contains(evidence.request().method()));
    }

    private SubjectRun ofSubject(List<SubjectRun> passes, boolean wrote) {
        Map<Key, List<Verdict>> claims = new LinkedHashMap<>();
        for (SubjectRun pass : passes) {
            Map<Key, Integer> seen = new LinkedHashMap<>();
            for (Verdict verdict : pass.verdicts()) {
                Key alike = new Key(verdict.claim().kind(), verdict.claim().span(), 0);
                Key key = alike.numbered(seen.merge(alike, 1, Integer::sum));
                claims.computeIfAbsent(key, unused -> new ArrayList<>()).add(verdict);
            }
        }
        List<Verdict> verdicts = claims.values().stream().map(all -> ofClaim(all, wrote)).toList();
        return new SubjectRun(passes.get(0).subject(), verdicts, passes.get(0).templates());
    }

    /** The same claim has other words in each pass where it names a fresh value. */
    private record Key(ClaimKind kind, Span span, int number) {
        Key numbered(int other) {
            return new Key(kind, span, other);
        }
    }

    private Verdict ofClaim(List<Verdict> passes, boolean wrote) {
        List<Verdict> tried =
                passes.stream().filter(each -> !(each instanceof Verdict.NotExercised)).toList();
        List<Verdict> held = tried.stream().filter(Verdict.Confirmed.class::isInstance).toList();
        if (held.isEmpty() || held.size() == tried.size()) {
            return tried.isEmpty() ? passes.get(0) : tried.get(0);
        }
        boolean onlyFirst =
                tried.get(0) instanceof Verdict.Confirmed
                        ? held.size() == 1
                        : held.size() == tried.size() - 1;
        return (wrote && onlyFirst ? first(tried, held) : flaky(tried, held)).weighed(levels);
    }

    private static Verdict flaky(List<Verdict> tried, List<Verdict> held) {
        Verdict failed = failed(tried);
        Finding finding =
                failed.findings().stream()
                        .findFirst()
                        .map(why -> finding(tried, held).withNote(why.span(), why.message()))
                        .orElseGet(() -> finding(tried, held));
        return new Verdict.Contradicted(failed.claim(), failed.evidence(), List.of(finding));
    }

    /** The verdict of the first pass, which met the server as it was. */
    private static Verdict first(List<Verdict> tried, List<Verdict> held) {
        Verdict first = tried.get(0);
        List<Finding> findings = new ArrayList<>(first.findings());
        findings.add(
                finding(tried, held)
                        .withSeverity(Severity.WARNING)
                        .withHint("the run itself may have changed it; more passes tell"));
        return first instanceof Verdict.Confirmed
                ? new Verdict.Confirmed(first.claim(), first.evidence(), findings)
                : new Verdict.Contradicted(first.claim(), first.evidence(), findings);
    }

    private static Finding finding(List<Verdict> tried, List<Verdict> held) {
        Verdict failed = failed(tried);
        return Rule.FLAKY.at(
                failed.claim().span(),
                "holds in %d of %d passes: %s where it does, %s where not"
                        .formatted(held.size(), tried.size(), answer(held.get(0)), answer(failed)));
    }

    private static Verdict failed(List<Verdict> tried) {
        return tried.stream()
                .filter(Verdict.Contradicted.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static String answer(Verdict verdict) {
        return verdict.evidence()
                .map(Evidence::outcome)
                .map(outcome -> outcome.label())
                .orElse("nothing sent");
    }
}
