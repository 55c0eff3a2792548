package dev.docproof.report;

import dev.docproof.finding.Severity;
import dev.docproof.json.JsonWriter;
import java.io.Writer;

/** GitLab's code quality report: an entry for each finding that the baseline does not know. */
public final class GitlabReport implements Reporter {
    private final JsonWriter json;

    public GitlabReport(Writer out) {
        this.json = new JsonWriter(out);
        json.startArray();
    }

    @Override
    public void page(PageReport page) {
        page.findings().stream()
                .filter(finding -> finding.accepted().isEmpty())
                .forEach(finding -> json.object(entry -> write(finding)));
    }

    @Override
    public void end(Summary summary) {
        json.endArray();
        json.close();
    }

    private void write(ReportedFinding finding) {
        String hint = finding.hint().map(words -> " (" + words + ")").orElse("");
        json.member("description", Printable.of(finding.message() + hint));
        json.member("check_name", finding.rule());
        json.member("fingerprint", finding.fingerprint().value());
        json.member("severity", severity(finding.severity()));
        json.objectMember(
                "location",
                location -> {
                    json.member("path", finding.place().page());
                    json.objectMember(
                            "lines",
                            lines -> {
                                json.member("begin", finding.place().line());
                                json.member("end", finding.place().endLine());
                            });
                });
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
