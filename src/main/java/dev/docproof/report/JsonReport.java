package dev.docproof.report;

import dev.docproof.json.JsonWriter;
import dev.docproof.verify.Tally;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a run found, for other programs and for merging: {@code docproof-report/1}. */
public final class JsonReport implements Reporter {
    /** The name and version of the form; members are only ever added to it. */
    public static final String SCHEMA = "docproof-report/1";

    private final JsonWriter json;
    private final List<ReportedFinding> findings = new ArrayList<>();
    private final List<PageLine> pages = new ArrayList<>();

    public JsonReport(Writer out) {
        this.json = new JsonWriter(out);
        json.startObject();
        json.member("schema", SCHEMA);
        json.name("verdicts").startArray();
    }

    /** What is told of a page as a whole. */
    private record PageLine(String page, int order, int templates, Duration took) {}

    @Override
    public void page(PageReport page) {
        Map<ReportedExchange, Integer> exchanges = new HashMap<>();
        page.verdicts()
                .forEach(verdict -> json.object(each -> writeVerdict(page, verdict, exchanges)));
        findings.addAll(page.findings());
        pages.add(new PageLine(page.page(), page.order(), page.templates(), page.took()));
    }

    @Override
    public void end(Summary summary) {
        json.endArray();
        json.arrayMember("findings", all -> findings.forEach(this::writeFinding));
        json.arrayMember("pages", all -> pages.forEach(this::writePage));
        json.objectMember("summary", members -> writeSummary(summary));
        json.endObject();
        json.close();
    }

    private void writeSummary(Summary summary) {
        Counts counts = summary.counts();
        json.member("command", summary.command());
        json.member("pages", counts.pages());
        json.objectMember("examples", tally -> writeTally(counts.examples()));
        json.objectMember("claims", tally -> writeTally(counts.claims()));
        json.member("templates", counts.templates());
        json.member("accepted", counts.accepted());
        json.member("errors", counts.errors());
        json.member("warnings", counts.warnings());
        json.member("against", summary.against());
        json.arrayMember("remarks", remarks -> summary.remarks().forEach(json::string));
        json.member("shard", summary.part().map(Summary.Part::shard));
        summary.part().ifPresent(part -> json.member("pagesOfAllShards", part.all()));
        json.member("tookMillis", summary.took().toMillis());
    }

    private void writeTally(Tally tally) {
        json.member("confirmed", tally.confirmed());
        json.member("contradicted", tally.contradicted());
        json.member("notExercised", tally.notExercised());
    }

    private void writePage(PageLine page) {
        json.object(
                members -> {
                    json.member("page", page.page());
                    json.member("order", page.order());
                    json.member("templates", page.templates());
                    json.member("tookMillis", page.took().toMillis());
                });
    }

    private void writeVerdict(
            PageReport page, ReportedVerdict verdict, Map<ReportedExchange, Integer> exchanges) {
        json.member("claim", verdict.kind());
        json.member("verdict", verdict.standing().label());
        writePlace(verdict.place());
        json.member("operation", verdict.operation());
        json.member("text", verdict.text());
        json.member("basis", verdict.basis());
        json.arrayMember("notes", notes -> verdict.notes().forEach(json::string));
        json.arrayMember(
                "rules",
                rules ->
                        page.findingsOf(verdict).stream()
                                .map(ReportedFinding::rule)
                                .distinct()
                                .forEach(json::string));
        json.arrayMember(
                "fingerprints",
                all -> verdict.findings().forEach(print -> json.string(print.value())));
        json.member("reason", verdict.reason());
        json.member("accepted", verdict.accepted());
        verdict.exchange().ifPresent(exchange -> writeExchange(exchange, exchanges));
    }

    /** The messages themselves stand with the first verdict of a page that they decided. */
    private void writeExchange(ReportedExchange exchange, Map<ReportedExchange, Integer> known) {
        boolean first = !known.containsKey(exchange);
        int number = known.computeIfAbsent(exchange, next -> known.size() + 1);
        json.member("exchange", number);
        json.objectMember(
                "request",
                request -> {
                    json.member("method", exchange.method());
                    json.member("target", exchange.target());
                    json.member("curl", exchange.command());
                    if (first) {
                        json.member("message", exchange.request());
                    }
                });
        exchange.status().ifPresent(status -> json.member("status", status));
        json.member("outcome", exchange.outcome());
        json.member("tookMillis", exchange.took().toMillis());
        if (first) {
            json.member("response", exchange.response());
        }
    }

    private void writeFinding(ReportedFinding finding) {
        json.object(
                members -> {
                    json.member("rule", finding.rule());
                    json.member("severity", finding.severity().label());
                    writePlace(finding.place());
                    json.member("message", finding.message());
                    json.member("hint", finding.hint());
                    json.arrayMember("notes", notes -> finding.notes().forEach(this::writeNote));
                    json.member("curl", finding.command());
                    json.member("fingerprint", finding.fingerprint().value());
                    finding.fix().ifPresent(this::writeFix);
                    json.member("accepted", finding.accepted());
                });
    }

    private void writeFix(ReportedFix fix) {
        json.objectMember(
                "fix",
                members -> {
                    json.member("title", fix.title());
                    json.arrayMember("edits", edits -> fix.edits().forEach(this::writeEdit));
                });
    }

    private void writeEdit(ReportedFix.Replacement edit) {
        json.object(
                members -> {
                    writePlace(edit.place());
                    json.member("replacement", edit.text());
                });
    }

    private void writeNote(ReportedNote note) {
        json.object(
                members -> {
                    writePlace(note.place());
                    json.member("message", note.message());
                });
    }

    private void writePlace(Place place) {
        json.member("page", place.page());
        json.member("line", place.line());
        json.member("column", place.column());
        json.member("endLine", place.endLine());
        json.member("endColumn", place.endColumn());
        json.member("excerpt", place.excerpt());
        json.member("carets", place.carets());
    }
}
