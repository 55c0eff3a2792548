package dev.docproof.report;

import dev.docproof.json.JsonWriter;
import dev.docproof.verify.Tally;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a run found, for other programs and for merging: {@code docproof-report/1}. */
public final class JsonReport implements Reporter {
    /** The name and version of the form; members are only ever added to it. */
    public static final String SCHEMA = "docproof-report/1";

    private final Writer out;
    private final JsonWriter json;
    private final Later findings;
    private final Later pages;

    /**
     * @param folder where what stands last may wait, if it becomes long
     */
    public JsonReport(Writer out, Path folder) {
        this.out = out;
        this.json = new JsonWriter(out);
        this.findings = new Later(folder);
        this.pages = new Later(folder);
        json.startObject();
        json.member("schema", SCHEMA);
        json.name("verdicts").startArray();
    }

    @Override
    public void page(PageReport page) {
        Map<ReportedExchange, Integer> exchanges = new HashMap<>();
        page.verdicts()
                .forEach(verdict -> json.object(each -> writeVerdict(page, verdict, exchanges)));
        page.findings().forEach(new FindingJson(findings.json())::write);
        writePage(page, pages.json());
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.endArray();
        pour("findings", findings);
        pour("pages", pages);
        json.objectMember("summary", members -> writeSummary(summary));
        json.endObject();
        json.close();
    }

    private void pour(String name, Later array) throws IOException {
        json.name(name).verbatim();
        array.pourInto(out);
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
        if (summary.interrupted()) {
            json.member("interrupted", true);
        }
        json.member("tookMillis", summary.took().toMillis());
    }

    private void writeTally(Tally tally) {
        json.member("confirmed", tally.confirmed());
        json.member("contradicted", tally.contradicted());
        json.member("notExercised", tally.notExercised());
    }

    private static void writePage(PageReport page, JsonWriter json) {
        json.object(
                members -> {
                    members.member("page", page.page());
                    members.member("order", page.order());
                    members.member("templates", page.templates());
                    members.member("tookMillis", page.took().toMillis());
                });
    }

    private void writeVerdict(
            PageReport page, ReportedVerdict verdict, Map<ReportedExchange, Integer> exchanges) {
        json.member("claim", verdict.kind());
        json.member("verdict", verdict.standing().label());
        new FindingJson(json).place(verdict.place());
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

    /** An array of the outermost object that stands behind what is still being written. */
    private static final class Later {
        private final Spool text;
        private final JsonWriter json;

        Later(Path folder) {
            this.text = new Spool(folder);
            this.json = JsonWriter.inside(text, 1).startArray();
        }

        JsonWriter json() {
            return json;
        }

        void pourInto(Writer out) throws IOException {
            try (text) {
                json.endArray().close();
                text.pourInto(out);
            }
        }
    }
}
