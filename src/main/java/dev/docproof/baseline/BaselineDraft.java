package dev.docproof.baseline;

import dev.docproof.baseline.Baseline.Placed;
import dev.docproof.finding.Severity;
import dev.docproof.report.Fingerprint;
import dev.docproof.report.PageReport;
import dev.docproof.report.ReportedFinding;
import dev.docproof.report.ReportedVerdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A baseline that accepts all that a run found; what people wrote into the earlier one stays. */
public final class BaselineDraft {
    private final Baseline earlier;
    private final String command;
    private final Map<Fingerprint, Entry> old = new HashMap<>();
    private final Set<String> pages = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    public BaselineDraft(Baseline earlier, String command) {
        this.earlier = earlier;
        this.command = command;
        earlier.entries().stream()
                .map(Placed::entry)
                .filter(entry -> entry.command().equals(command))
                .forEach(entry -> old.put(entry.fingerprint(), entry));
    }

    /** Takes up what a page shows. */
    public List<Entry> page(PageReport page) {
        pages.add(page.page());
        List<Entry> own =
                page.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(finding -> entry(page, finding))
                        .toList();
        entries.addAll(own);
        return own;
    }

    private Entry entry(PageReport page, ReportedFinding finding) {
        Entry entry =
                new Entry(
                        finding.fingerprint(),
                        command,
                        finding.rule(),
                        page.page(),
                        finding.message(),
                        page.verdicts().stream()
                                .filter(
                                        verdict ->
                                                verdict.findings().contains(finding.fingerprint()))
                                .map(ReportedVerdict::text)
                                .distinct()
                                .toList(),
                        Optional.empty(),
                        Optional.empty());
        return Optional.ofNullable(old.get(finding.fingerprint()))
                .map(entry::keeping)
                .orElse(entry);
    }

    /** Entries of other commands and of pages that this run did not read stay as they are. */
    public List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        earlier.entries().stream()
                .map(Placed::entry)
                .filter(entry -> !entry.command().equals(command) || !pages.contains(entry.page()))
                .forEach(all::add);
        all.addAll(entries);
        return all;
    }
}
