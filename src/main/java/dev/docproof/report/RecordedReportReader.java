package dev.docproof.report;

import dev.docproof.finding.Reading;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.json.Fields;
import dev.docproof.json.SavedForm;
import dev.docproof.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@link JsonReport}s back, so that many can be made one. */
public final class RecordedReportReader {
    private static final SavedForm FORM =
            new SavedForm(
                    JsonReport.SCHEMA,
                    Rule.REPORT_INVALID,
                    Optional.of("merge reads what --report json=FILE writes"));

    /** What could not be read is one finding of {@code report-invalid} at its place. */
    public Reading<RecordedReport> read(SourceFile file) {
        return FORM.read(file, RecordedReportReader::report);
    }

    private static RecordedReport report(Fields report) {
        Map<String, List<ReportedVerdict>> verdicts = verdicts(report);
        List<String> names = report.list("pages", value -> Fields.of(value).text("page"));
        Map<String, List<ReportedFinding>> findings =
                report.list("findings", value -> finding(Fields.of(value))).stream()
                        .collect(Collectors.groupingBy(finding -> owner(finding, names)));
        List<PageReport> pages =
                report.list("pages", value -> page(Fields.of(value), verdicts, findings));
        Counts counts = pages.stream().map(Counts::of).reduce(Counts.none(), Counts::plus);
        return new RecordedReport(pages, summary(report.object("summary"), counts));
    }

    /** The page it was found on: where it points at, or the only one that there is. */
    private static String owner(ReportedFinding finding, List<String> names) {
        return names.size() == 1 ? names.get(0) : finding.place().page();
    }

    private static Summary summary(Fields summary, Counts counts) {
        return new Summary(
                summary.text("command"),
                summary.optionalText("against"),
                summary.list("remarks", Fields::text),
                summary.optionalText("shard").map(shard -> part(summary, shard)),
                summary.flag("interrupted"),
                counts,
                Duration.ofMillis(summary.number("tookMillis")));
    }

    private static Summary.Part part(Fields summary, String shard) {
        return new Summary.Part(shard, Optional.empty(), summary.number("pagesOfAllShards"));
    }

    private static PageReport page(
            Fields page,
            Map<String, List<ReportedVerdict>> verdicts,
            Map<String, List<ReportedFinding>> findings) {
        String name = page.text("page");
        return new PageReport(
                name,
                Optional.empty(),
                page.number("order"),
                verdicts.getOrDefault(name, List.of()),
                findings.getOrDefault(name, List.of()),
                page.number("templates"),
                Duration.ofMillis(page.number("tookMillis")));
    }

    private static Map<String, List<ReportedVerdict>> verdicts(Fields report) {
        Map<String, List<ReportedVerdict>> verdicts = new HashMap<>();
        Map<String, Map<Integer, ReportedExchange>> exchanges = new HashMap<>();
        for (Fields verdict : report.list("verdicts", Fields::of)) {
            String page = verdict.text("page");
            Map<Integer, ReportedExchange> known =
                    exchanges.computeIfAbsent(page, name -> new HashMap<>());
            verdicts.computeIfAbsent(page, name -> new ArrayList<>()).add(verdict(verdict, known));
        }
        return verdicts;
    }

    private static ReportedVerdict verdict(Fields verdict, Map<Integer, ReportedExchange> known) {
        return new ReportedVerdict(
                verdict.text("claim"),
                Standing.labelled(verdict.text("verdict"))
                        .orElseThrow(() -> unknown(verdict, "verdict")),
                place(verdict),
                verdict.text("operation"),
                verdict.text("text"),
                verdict.optionalText("basis"),
                verdict.list("notes", Fields::text),
                verdict.optionalText("reason"),
                verdict.list("fingerprints", value -> new Fingerprint(Fields.text(value))),
                verdict.optionalNumber("exchange")
                        .map(number -> known.computeIfAbsent(number, n -> exchange(verdict))),
                verdict.optionalText("accepted"));
    }

    private static ReportedExchange exchange(Fields verdict) {
        Fields request = verdict.object("request");
        return new ReportedExchange(
                request.text("method"),
                request.text("target"),
                request.text("curl"),
                request.text("message"),
                verdict.text("outcome"),
                verdict.optionalNumber("status"),
                Duration.ofMillis(verdict.number("tookMillis")),
                verdict.optionalText("response"));
    }

    private static ReportedFinding finding(Fields finding) {
        return new ReportedFinding(
                finding.text("rule"),
                severity(finding),
                place(finding),
                finding.text("message"),
                finding.optionalText("hint"),
                finding.list("notes", value -> note(Fields.of(value))),
                finding.optionalText("curl"),
                new Fingerprint(finding.text("fingerprint")),
                finding.optionalObject("fix").map(RecordedReportReader::fix),
                finding.optionalText("accepted"));
    }

    private static ReportedFix fix(Fields fix) {
        return new ReportedFix(
                fix.text("title"),
                fix.list("edits", Fields::of).stream()
                        .map(
                                edit ->
                                        new ReportedFix.Replacement(
                                                place(edit), edit.text("replacement")))
                        .toList());
    }

    private static Severity severity(Fields finding) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.label().equals(finding.text("severity")))
                .findFirst()
                .orElseThrow(() -> unknown(finding, "severity"));
    }

    private static ReportedNote note(Fields note) {
        return new ReportedNote(place(note), note.text("message"));
    }

    private static Place place(Fields place) {
        return new Place(
                place.text("page"),
                place.number("line"),
                place.number("column"),
                place.number("endLine"),
                place.number("endColumn"),
                place.text("excerpt"),
                place.text("carets"));
    }

    private static Fields.Unfit unknown(Fields fields, String name) {
        return new Fields.Unfit(
                fields.value(name).orElseThrow().span(),
                "'%s' is no %s".formatted(fields.text(name), name));
    }
}
