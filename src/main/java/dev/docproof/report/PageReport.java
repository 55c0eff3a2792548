package dev.docproof.report;

import dev.docproof.source.SourceFile;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of one page, in plain words and numbers.
 *
 * @param source the page itself, where it is at hand: not after reports were merged elsewhere
 * @param order where the page stands among all pages of the run, shards put together
 * @param verdicts in the order they were reached; none where nothing was to be tried
 * @param findings by place
 * @param templates how many requests are syntax lines beside examples
 * @param took the time spent on waiting for answers
 */
public record PageReport(
        String page,
        Optional<SourceFile> source,
        int order,
        List<ReportedVerdict> verdicts,
        List<ReportedFinding> findings,
        int templates,
        Duration took) {
    public PageReport {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(source, "source");
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
        Objects.requireNonNull(took, "took");
    }

    public PageReport with(List<ReportedVerdict> others, List<ReportedFinding> found) {
        return new PageReport(page, source, order, others, found, templates, took);
    }

    PageReport withSource(SourceFile file) {
        return new PageReport(page, Optional.of(file), order, verdicts, findings, templates, took);
    }

    /** With the page itself beside what came of it; without, where it is no longer the same. */
    public PageReport on(SourceFile file) {
        boolean same =
                Stream.concat(
                                verdicts.stream().map(ReportedVerdict::place),
                                findings.stream().map(ReportedFinding::place))
                        .filter(place -> place.page().equals(page))
                        .allMatch(place -> place.isIn(file));
        return same ? withSource(file) : this;
    }

    /** What a verdict has to tell. */
    public List<ReportedFinding> findingsOf(ReportedVerdict verdict) {
        return findings.stream()
                .filter(finding -> verdict.findings().contains(finding.fingerprint()))
                .toList();
    }

    /** Findings that belong to no verdict: what the page shows by itself. */
    public List<ReportedFinding> ownFindings() {
        Map<Fingerprint, ReportedFinding> own = new LinkedHashMap<>();
        findings.forEach(finding -> own.put(finding.fingerprint(), finding));
        verdicts.forEach(verdict -> own.keySet().removeAll(verdict.findings()));
        return List.copyOf(own.values());
    }
}
