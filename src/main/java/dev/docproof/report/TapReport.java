package dev.docproof.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** The Test Anything Protocol, version 14: one test point a claim. */
public final class TapReport implements Reporter {
    private final Writer out;
    private int points;

    public TapReport(Writer out) throws IOException {
        this.out = out;
        out.append("TAP version 14\n");
    }

    @Override
    public void page(PageReport page) throws IOException {
        out.append("# ").append(Printable.of(page.page())).append('\n');
        for (ReportedVerdict verdict : page.verdicts()) {
            point(verdict.standing() != Standing.CONTRADICTED, verdict.place(), verdict.text());
            directive(verdict);
            diagnose(page.findingsOf(verdict));
        }
        for (ReportedFinding finding : page.ownFindings()) {
            if (finding.isFailure()) {
                point(false, finding.place(), finding.rule());
                out.append('\n');
                diagnose(List.of(finding));
            }
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        out.append("1..").append(Integer.toString(points));
        out.append(points == 0 ? " # SKIP there was nothing to try\n" : "\n");
        if (summary.interrupted()) {
            out.append("Bail out! ").append(Summary.INTERRUPTED).append('\n');
        }
        out.flush();
    }

    private void point(boolean ok, Place place, String text) throws IOException {
        points++;
        out.append(ok ? "ok " : "not ok ").append(Integer.toString(points)).append(" - ");
        out.append(escaped(place.line() + " " + text));
    }

    /** A test that is known to fail is TODO; then its failure does not count. */
    private void directive(ReportedVerdict verdict) throws IOException {
        Optional<String> directive =
                verdict.accepted()
                        .map(why -> " # TODO known: " + escaped(why))
                        .or(() -> verdict.reason().map(why -> " # SKIP " + escaped(why)));
        out.append(directive.orElse("")).append('\n');
    }

    private void diagnose(List<ReportedFinding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        out.append("  ---\n");
        out.append("  findings:\n");
        for (ReportedFinding finding : findings) {
            out.append("    - rule: ").append(finding.rule()).append('\n');
            out.append("      severity: ").append(finding.severity().label()).append('\n');
            out.append("      at: ").append(quoted(finding.place().toString())).append('\n');
            out.append("      message: ").append(quoted(finding.message())).append('\n');
        }
        out.append("  ...\n");
    }

    private static String quoted(String text) {
        return "\"" + Printable.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String escaped(String text) {
        return Printable.of(text).replace("\\", "\\\\").replace("#", "\\#");
    }
}
