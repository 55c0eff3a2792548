package dev.docproof.report;

import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.curl.CurlText;
import dev.docproof.finding.Finding;
import dev.docproof.http.Wire;
import dev.docproof.json.JsonWriter;
import dev.docproof.source.Position;
import dev.docproof.source.Span;
import dev.docproof.target.Outcome;
import dev.docproof.verify.Run;
import dev.docproof.verify.SubjectRun;
import dev.docproof.verify.Tally;
import java.io.Writer;

/** What a run found, for other programs: {@code docproof-report/1}. */
public final class JsonReport implements Reporter {
    /** The name and version of the form; members are only ever added to it. */
    public static final String SCHEMA = "docproof-report/1";

    @Override
    public void write(Run run, Writer out) {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(
                    report -> {
                        report.member("schema", SCHEMA);
                        report.name("summary").object(summary -> writeSummary(run, summary));
                        report.name("verdicts").array(verdicts -> writeVerdicts(run, verdicts));
                        report.name("findings")
                                .array(
                                        findings ->
                                                run.findings()
                                                        .forEach(
                                                                finding ->
                                                                        writeFinding(
                                                                                finding,
                                                                                findings)));
                    });
        }
    }

    private static void writeSummary(Run run, JsonWriter summary) {
        summary.member("pages", run.subjects().size());
        summary.name("examples").object(tally -> writeTally(run.examples(), tally));
        summary.name("claims").object(tally -> writeTally(run.claims(), tally));
        summary.member("templates", run.subjects().stream().mapToInt(SubjectRun::templates).sum());
        summary.member("against", run.against());
        summary.member("tookMillis", run.took().toMillis());
    }

    private static void writeTally(Tally tally, JsonWriter json) {
        json.member("confirmed", tally.confirmed());
        json.member("contradicted", tally.contradicted());
        json.member("notExercised", tally.notExercised());
    }

    private static void writeVerdicts(Run run, JsonWriter verdicts) {
        run.verdicts().forEach(verdict -> verdicts.object(json -> writeVerdict(verdict, json)));
    }

    private static void writeVerdict(Verdict verdict, JsonWriter json) {
        json.member("claim", verdict.claim().kind().label());
        json.member("verdict", verdict.label());
        writePlace(verdict.claim().span(), json);
        json.member("operation", verdict.claim().operation());
        json.member("text", verdict.claim().text());
        json.member("basis", verdict.claim().basis());
        json.name("notes").array(notes -> verdict.claim().notes().forEach(notes::string));
        json.name("rules")
                .array(
                        rules ->
                                verdict.findings().stream()
                                        .map(finding -> finding.rule().id())
                                        .distinct()
                                        .forEach(rules::string));
        json.name("reason");
        if (verdict instanceof Verdict.NotExercised skipped) {
            json.string(skipped.reason());
        } else {
            json.nothing();
        }
        verdict.evidence().ifPresent(evidence -> writeEvidence(evidence, json));
    }

    private static void writeEvidence(Evidence evidence, JsonWriter json) {
        json.name("request")
                .object(
                        request -> {
                            request.member("method", Wire.text(evidence.request().method()));
                            request.member("target", Wire.text(evidence.request().target()));
                            request.member("curl", CurlText.of(evidence.request()));
                        });
        if (evidence.outcome() instanceof Outcome.Answered answered) {
            json.member("status", answered.response().status());
            json.member("tookMillis", answered.took().toMillis());
        }
    }

    private static void writeFinding(Finding finding, JsonWriter findings) {
        findings.object(
                json -> {
                    json.member("rule", finding.rule().id());
                    json.member("severity", finding.severity().label());
                    writePlace(finding.span(), json);
                    Position end = finding.span().endPosition();
                    json.member("endLine", end.line());
                    json.member("endColumn", end.column());
                    json.member("message", finding.message());
                    json.name("hint");
                    finding.hint().ifPresentOrElse(json::string, json::nothing);
                    json.name("notes")
                            .array(
                                    notes ->
                                            finding.notes()
                                                    .forEach(
                                                            note ->
                                                                    notes.object(
                                                                            one -> {
                                                                                writePlace(
                                                                                        note.span(),
                                                                                        one);
                                                                                one.member(
                                                                                        "message",
                                                                                        note
                                                                                                .message());
                                                                            })));
                });
    }

    private static void writePlace(Span span, JsonWriter json) {
        Position start = span.position();
        json.member("page", span.file().name());
        json.member("line", start.line());
        json.member("column", start.column());
    }
}
