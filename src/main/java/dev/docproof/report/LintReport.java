package dev.docproof.report;

import dev.docproof.report.ConsoleReport.Detail;
import java.io.IOException;
import java.io.Writer;

/** What pages contradict by themselves, for people at a terminal. */
public final class LintReport implements Reporter {
    private final Style style;
    private final Detail detail;
    private final Writer out;

    public LintReport(Style style, Detail detail, Writer out) {
        this.style = style;
        this.detail = detail;
        this.out = out;
    }

    @Override
    public void page(PageReport page) throws IOException {
        FindingText text = new FindingText(style);
        for (ReportedFinding finding : page.findings()) {
            if (detail.shows(finding)) {
                for (String line : text.lines(finding, false)) {
                    out.append(line.stripTrailing()).append('\n');
                }
                out.append('\n');
            }
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        Counts counts = summary.counts();
        for (String remark : summary.notes()) {
            out.append("note: ").append(Printable.of(remark)).append('\n');
        }
        if (counts.accepted() > 0) {
            out.append(ConsoleReport.known(counts));
        }
        String hidden = counts.remarks() > 0 && detail != Detail.VERBOSE ? " (-v shows them)" : "";
        String errors = ConsoleReport.count(counts.errors(), "error");
        String warnings = ConsoleReport.count(counts.warnings(), "warning");
        out.append(ConsoleReport.count(counts.pages(), "page")).append(": ");
        out.append(counts.errors() > 0 ? style.red(errors) : errors).append(", ");
        out.append(counts.warnings() > 0 ? style.yellow(warnings) : warnings).append(", ");
        out.append(Integer.toString(counts.remarks())).append(" of level info").append(hidden);
        out.append('\n');
        if (counts.errors() + counts.warnings() > 0) {
            out.append("docproof explain RULE says what a finding means\n");
        }
        out.flush();
    }
}
