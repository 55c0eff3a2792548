package dev.docproof.report;

import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.json.JsonWriter;
import java.io.Writer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * SARIF 2.1.0 (OASIS): every finding as a result, what the baseline knows as a suppressed one. At
 * most as many results as GitHub takes; how many are left out is told as a notification.
 */
public final class SarifReport implements Reporter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** GitHub refuses a run with more. */
    private static final int MOST = 25_000;

    /** What is less grave must not crowd out what is wrong on later pages. */
    private static final Map<Severity, Integer> MOST_OF =
            Map.of(Severity.ERROR, MOST, Severity.WARNING, 15_000, Severity.INFO, 5_000);

    private final JsonWriter json;
    private final String version;
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final Map<Severity, Integer> results = new EnumMap<>(Severity.class);
    private int leftOut;

    /**
     * @param version of Docproof
     */
    public SarifReport(Writer out, String version) {
        this.json = new JsonWriter(out);
        this.version = version;
        json.startObject();
        json.member("$schema", SCHEMA);
        json.member("version", "2.1.0");
        json.name("runs").startArray().startObject();
        json.member("columnKind", "utf16CodeUnits");
        json.name("results").startArray();
    }

    @Override
    public void page(PageReport page) {
        for (ReportedFinding finding : page.findings()) {
            if (hasRoom(finding.severity())) {
                results.merge(finding.severity(), 1, Integer::sum);
                json.object(result -> write(finding));
            } else {
                leftOut++;
            }
        }
    }

    private boolean hasRoom(Severity severity) {
        int all = results.values().stream().mapToInt(Integer::intValue).sum();
        return all < MOST && results.getOrDefault(severity, 0) < MOST_OF.get(severity);
    }

    /** The rules that were met stand after the results, as only then they are known. */
    @Override
    public void end(Summary summary) {
        json.endArray();
        json.objectMember("tool", tool -> json.objectMember("driver", driver -> writeDriver()));
        json.arrayMember(
                "invocations", invocations -> json.object(invocation -> writeInvocation(summary)));
        json.endObject().endArray().endObject();
        json.close();
    }

    private void writeDriver() {
        json.member("name", "Docproof");
        json.member("version", version);
        json.arrayMember("rules", all -> rules.keySet().forEach(this::writeRule));
    }

    private void writeRule(String id) {
        Optional<Rule> rule = Rule.withId(id);
        String title = rule.map(Rule::title).orElse(id);
        json.object(
                members -> {
                    json.member("id", id);
                    message("shortDescription", title);
                    message("fullDescription", title + ".");
                    json.objectMember(
                            "help",
                            help -> {
                                json.member("text", title + ".");
                                json.member("markdown", RulePage.of(id).orElse(title + "."));
                            });
                    rule.ifPresent(
                            known ->
                                    json.objectMember(
                                            "defaultConfiguration",
                                            usual ->
                                                    json.member("level", level(known.severity()))));
                });
    }

    private void writeInvocation(Summary summary) {
        json.member("executionSuccessful", !summary.interrupted());
        if (leftOut > 0) {
            json.arrayMember(
                    "toolExecutionNotifications",
                    all ->
                            json.object(
                                    one -> {
                                        json.member("level", "warning");
                                        message(
                                                "message",
                                                ConsoleReport.count(leftOut, "more finding")
                                                        + " left out of this report");
                                    }));
        }
        json.objectMember(
                "properties",
                properties -> {
                    json.member("command", summary.command());
                    summary.against().ifPresent(target -> json.member("against", target));
                });
    }

    private void write(ReportedFinding finding) {
        json.member("ruleId", finding.rule());
        json.member("ruleIndex", rules.computeIfAbsent(finding.rule(), next -> rules.size()));
        json.member("level", level(finding.severity()));
        String hint = finding.hint().map(words -> "\n" + words).orElse("");
        message("message", finding.message() + hint);
        json.arrayMember(
                "locations", all -> json.object(location -> writeLocation(finding.place())));
        if (!finding.notes().isEmpty()) {
            json.arrayMember("relatedLocations", all -> finding.notes().forEach(this::writeNote));
        }
        json.objectMember(
                "partialFingerprints",
                prints -> json.member("primaryLocationLineHash", finding.fingerprint().value()));
        finding.fix().ifPresent(this::writeFix);
        finding.accepted().ifPresent(this::writeSuppression);
    }

    private void writeFix(ReportedFix fix) {
        json.arrayMember(
                "fixes",
                all ->
                        json.object(
                                one -> {
                                    message("description", fix.title());
                                    writeChanges(fix);
                                }));
    }

    /** Edits of one fix are all in the page it is for. */
    private void writeChanges(ReportedFix fix) {
        json.arrayMember(
                "artifactChanges",
                changes ->
                        json.object(
                                change -> {
                                    writeFile(fix.edits().get(0).place());
                                    json.arrayMember(
                                            "replacements",
                                            all -> fix.edits().forEach(this::writeReplacement));
                                }));
    }

    private void writeReplacement(ReportedFix.Replacement edit) {
        json.object(
                replacement -> {
                    writeRegion("deletedRegion", edit.place());
                    message("insertedContent", edit.text());
                });
    }

    private void writeSuppression(String reason) {
        json.arrayMember(
                "suppressions",
                all ->
                        json.object(
                                one -> {
                                    json.member("kind", "external");
                                    json.member("status", "accepted");
                                    json.member("justification", reason);
                                }));
    }

    private void writeNote(ReportedNote note) {
        json.object(
                location -> {
                    writeLocation(note.place());
                    message("message", note.message());
                });
    }

    private void writeLocation(Place place) {
        json.objectMember(
                "physicalLocation",
                location -> {
                    writeFile(place);
                    writeRegion("region", place);
                });
    }

    private void writeFile(Place place) {
        json.objectMember(
                "artifactLocation", file -> json.member("uri", UriReference.of(place.page())));
    }

    private void writeRegion(String name, Place place) {
        json.objectMember(
                name,
                region -> {
                    json.member("startLine", place.line());
                    json.member("startColumn", place.column());
                    json.member("endLine", place.endLine());
                    json.member("endColumn", place.endColumn());
                });
    }

    private void message(String name, String text) {
        json.objectMember(name, message -> json.member("text", text));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
