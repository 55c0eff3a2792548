package dev.docproof.baseline;

import dev.docproof.baseline.Baseline.Placed;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.report.Fingerprint;
import dev.docproof.report.PageReport;
import dev.docproof.report.ReportedFinding;
import dev.docproof.report.ReportedVerdict;
import dev.docproof.report.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Holds the pages of one run against a baseline. What is known does not count; what is known and no
 * longer occurs has to be taken out, or it would hide the same mistake when it comes back.
 */
public final class BaselineCheck {
    private static final String USUAL_REASON = "the baseline has it";

    private final LocalDate today;
    private final Map<Fingerprint, Placed> known = new LinkedHashMap<>();
    private final Set<Fingerprint> met = new HashSet<>();
    private final Set<String> pages = new HashSet<>();
    private final Set<String> untried = new HashSet<>();

    /**
     * @param command whose run it is; entries of another command are left alone
     */
    public BaselineCheck(Baseline baseline, String command, LocalDate today) {
        this.today = today;
        baseline.entries().stream()
                .filter(placed -> placed.entry().command().equals(command))
                .forEach(placed -> known.put(placed.entry().fingerprint(), placed));
    }

    /** The page with what is accepted marked as such. */
    public PageReport page(PageReport page) {
        pages.add(page.page());
        page.verdicts().stream()
                .filter(verdict -> verdict.standing() == Standing.NOT_EXERCISED)
                .forEach(verdict -> untried.add(claim(page.page(), verdict.text())));
        Map<Fingerprint, ReportedFinding> findings = new HashMap<>();
        List<ReportedFinding> marked = new ArrayList<>();
        for (ReportedFinding finding : page.findings()) {
            ReportedFinding weighed = reason(finding).map(finding::acceptedBecause).orElse(finding);
            findings.put(weighed.fingerprint(), weighed);
            marked.add(weighed);
        }
        List<ReportedVerdict> verdicts =
                page.verdicts().stream().map(verdict -> weighed(verdict, findings)).toList();
        return page.with(verdicts, marked);
    }

    /**
     * Whether each error among some findings is of a rule that is accepted on its page: before the
     * whole page is known, no more can be said.
     */
    public boolean mayKnow(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .allMatch(finding -> known.values().stream().anyMatch(own -> isLike(own, finding)));
    }

    private boolean isLike(Placed placed, Finding finding) {
        Entry entry = placed.entry();
        return entry.rule().equals(finding.rule().id())
                && entry.page().equals(finding.span().file().name())
                && !entry.isExpired(today);
    }

    /** Remarks are never accepted; there is nothing to accept about them. */
    private Optional<String> reason(ReportedFinding finding) {
        Placed placed = known.get(finding.fingerprint());
        if (placed == null || finding.severity() == Severity.INFO) {
            return Optional.empty();
        }
        met.add(finding.fingerprint());
        return placed.entry().isExpired(today)
                ? Optional.empty()
                : Optional.of(placed.entry().reason().orElse(USUAL_REASON));
    }

    private static ReportedVerdict weighed(
            ReportedVerdict verdict, Map<Fingerprint, ReportedFinding> findings) {
        List<ReportedFinding> errors =
                verdict.findings().stream()
                        .map(findings::get)
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
        boolean known =
                verdict.standing() == Standing.CONTRADICTED
                        && !errors.isEmpty()
                        && errors.stream().allMatch(error -> error.accepted().isPresent());
        return known ? verdict.acceptedBecause(errors.get(0).accepted().orElseThrow()) : verdict;
    }

    /**
     * What is wrong with the baseline itself, once all pages are through.
     *
     * @param exists whether there is such a page at all, for those that were not in the run
     */
    public List<Finding> complaints(Predicate<String> exists) {
        List<Finding> complaints = new ArrayList<>();
        for (Placed placed : known.values()) {
            complaint(placed, exists).ifPresent(complaints::add);
        }
        return complaints;
    }

    private Optional<Finding> complaint(Placed placed, Predicate<String> exists) {
        Entry entry = placed.entry();
        if (met.contains(entry.fingerprint())) {
            return entry.expires()
                    .filter(today::isAfter)
                    .map(
                            day ->
                                    Rule.BASELINE_EXPIRED.at(
                                            placed.where(),
                                            "%s of %s was accepted until %s"
                                                    .formatted(entry.rule(), entry.page(), day)));
        }
        return isGone(entry, exists)
                ? Optional.of(
                        Rule.BASELINE_STALE
                                .at(
                                        placed.where(),
                                        "stale: %s of %s no longer occurs: %s"
                                                .formatted(
                                                        entry.rule(),
                                                        entry.page(),
                                                        entry.message()))
                                .withHint("take the entry out, or write the baseline anew"))
                : Optional.empty();
    }

    /** Gone is only what was looked for: its page was read, and its claims were tried. */
    private boolean isGone(Entry entry, Predicate<String> exists) {
        if (!pages.contains(entry.page())) {
            return !exists.test(entry.page());
        }
        return entry.claims().stream()
                .noneMatch(text -> untried.contains(claim(entry.page(), text)));
    }

    /** Values made up for a run differ from run to run, and are words with digits in them. */
    private static String claim(String page, String text) {
        return page + "\n" + text.replaceAll("\\w*\\d\\w*", "#");
    }
}
