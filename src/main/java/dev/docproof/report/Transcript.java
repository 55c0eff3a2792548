package dev.docproof.report;

import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.curl.CurlText;
import dev.docproof.finding.Finding;
import dev.docproof.fix.AnswerFixes;
import dev.docproof.fix.Fix;
import dev.docproof.fix.PageFixes;
import dev.docproof.http.Wire;
import dev.docproof.redact.Redactor;
import dev.docproof.source.Position;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import dev.docproof.target.Outcome;
import dev.docproof.verify.SubjectRun;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts down in plain words and numbers what came of a page. All that any report shows of pages,
 * requests and answers goes through here, and so through one redaction.
 */
public final class Transcript {
    private final PageNames names;
    private final Redactor redactor;
    private final Map<SourceFile, SourceFile> covered = Collections.synchronizedMap(new Latest());
    private final PageFixes fixes = new PageFixes();

    /**
     * @param redactor takes out what must not be shown
     */
    public Transcript(PageNames names, Redactor redactor) {
        this.names = names;
        this.redactor = redactor;
    }

    /** A page that was tried. */
    public PageReport of(SubjectRun run, int order) {
        SourceFile page = run.subject().documented().page();
        List<Finding> findings = run.findings();
        Map<Finding, Fingerprint> prints = Fingerprint.of(names.of(page.name()), findings);
        Map<Finding, Evidence> evidence = evidence(run);
        List<Fix> answered = AnswerFixes.of(run);
        return new PageReport(
                names.of(page.name()),
                Optional.of(covered(page)),
                order,
                run.verdicts().stream().map(verdict -> verdict(verdict, prints)).toList(),
                findings.stream()
                        .map(
                                finding ->
                                        finding(
                                                finding,
                                                prints.get(finding),
                                                Optional.ofNullable(evidence.get(finding)),
                                                answered))
                        .toList(),
                run.templates(),
                took(run));
    }

    /**
     * A page that was only read.
     *
     * @param findings by place
     */
    public PageReport of(SourceFile page, List<Finding> findings, int order) {
        Map<Finding, Fingerprint> prints = Fingerprint.of(names.of(page.name()), findings);
        return new PageReport(
                names.of(page.name()),
                Optional.of(covered(page)),
                order,
                List.of(),
                findings.stream()
                        .map(
                                finding ->
                                        finding(
                                                finding,
                                                prints.get(finding),
                                                Optional.empty(),
                                                List.of()))
                        .toList(),
                0,
                Duration.ZERO);
    }

    /**
     * A report with the page itself beside it again.
     *
     * @param file the very text that it is about
     */
    public PageReport on(PageReport page, SourceFile file) {
        return page.withSource(covered(file));
    }

    private static Map<Finding, Evidence> evidence(SubjectRun run) {
        Map<Finding, Evidence> evidence = new HashMap<>();
        for (Verdict verdict : run.verdicts()) {
            for (Finding finding : verdict.findings()) {
                verdict.evidence().ifPresent(shown -> evidence.putIfAbsent(finding, shown));
            }
        }
        return evidence;
    }

    private static Duration took(SubjectRun run) {
        // Several verdicts share one exchange, and the very same value of it.
        Set<Outcome> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        Duration took = Duration.ZERO;
        for (Verdict verdict : run.verdicts()) {
            Optional<Outcome> outcome = verdict.evidence().map(Evidence::outcome);
            if (outcome.isPresent() && counted.add(outcome.get())) {
                took = took.plus(took(outcome.get()));
            }
        }
        return took;
    }

    private static Duration took(Outcome outcome) {
        if (outcome instanceof Outcome.Answered answered) {
            return answered.took();
        }
        return outcome instanceof Outcome.TimedOut late ? late.limit() : Duration.ZERO;
    }

    /** A finding for itself, of no page. */
    ReportedFinding finding(Finding finding, Optional<Evidence> evidence) {
        Map<Finding, Fingerprint> print = Fingerprint.of("", List.of(finding));
        return finding(finding, print.get(finding), evidence, List.of());
    }

    /**
     * @param answered what is to be done where a server has answered
     */
    private ReportedFinding finding(
            Finding finding, Fingerprint print, Optional<Evidence> evidence, List<Fix> answered) {
        return new ReportedFinding(
                finding.rule().id(),
                finding.severity(),
                place(finding.span()),
                words(finding.message()),
                finding.hint().map(this::words),
                finding.notes().stream()
                        .map(note -> new ReportedNote(place(note.span()), words(note.message())))
                        .toList(),
                evidence.map(shown -> words(CurlText.of(shown.request()))),
                print,
                answered.stream()
                        .filter(fix -> fix.finding().equals(finding))
                        .findFirst()
                        .or(() -> fixes.of(finding))
                        .filter(fix -> !fix.isProposal())
                        .map(this::fix),
                Optional.empty());
    }

    private ReportedFix fix(Fix fix) {
        return new ReportedFix(
                words(fix.title()),
                fix.edits().stream()
                        .map(
                                edit ->
                                        new ReportedFix.Replacement(
                                                place(edit.span()), words(edit.replacement())))
                        .toList());
    }

    private ReportedVerdict verdict(Verdict verdict, Map<Finding, Fingerprint> prints) {
        return new ReportedVerdict(
                verdict.claim().kind().label(),
                standing(verdict),
                place(verdict.claim().span()),
                words(verdict.claim().operation()),
                words(verdict.claim().text()),
                verdict.claim().basis().map(this::words),
                verdict.claim().notes().stream().map(this::words).toList(),
                verdict instanceof Verdict.NotExercised skipped
                        ? Optional.of(words(skipped.reason()))
                        : Optional.empty(),
                verdict.findings().stream().map(prints::get).distinct().toList(),
                verdict.evidence().map(this::exchange),
                Optional.empty());
    }

    private static Standing standing(Verdict verdict) {
        return Standing.labelled(verdict.label()).orElseThrow();
    }

    private ReportedExchange exchange(Evidence evidence) {
        return new ReportedExchange(
                words(Wire.text(evidence.request().method())),
                words(Wire.text(evidence.request().target())),
                words(CurlText.of(evidence.request())),
                words(MessageText.of(evidence.request())),
                words(evidence.outcome().label()),
                evidence.status(),
                took(evidence.outcome()),
                evidence.response().map(response -> words(MessageText.of(response))));
    }

    private Place place(Span span) {
        Position start = span.position();
        Position end = span.endPosition();
        Excerpt excerpt = new Excerpt(covered(span.file()).span(span.start(), span.end()));
        return new Place(
                names.of(span.file().name()),
                start.line(),
                start.column(),
                end.line(),
                end.column(),
                words(excerpt.source()),
                excerpt.carets());
    }

    private String words(String text) {
        return redactor.text(text);
    }

    private SourceFile covered(SourceFile page) {
        return covered.computeIfAbsent(page, redactor::page);
    }

    /** Pages come one after another, and point at few others. */
    private static final class Latest extends LinkedHashMap<SourceFile, SourceFile> {
        private static final long serialVersionUID = 1;
        private static final int MOST = 64;

        Latest() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<SourceFile, SourceFile> eldest) {
            return size() > MOST;
        }
    }
}
