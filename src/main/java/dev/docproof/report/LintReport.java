package dev.docproof.report;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Severity;
import dev.docproof.report.ConsoleReport.Detail;
import dev.docproof.verify.Run;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** What pages contradict by themselves, for people at a terminal. */
public final class LintReport implements Reporter {
    private final Style style;
    private final Detail detail;

    public LintReport(Style style, Detail detail) {
        this.style = style;
        this.detail = detail;
    }

    @Override
    public void write(Run run, Writer out) throws IOException {
        FindingText text = new FindingText(style);
        List<Finding> findings = run.findings().toList();
        for (Finding finding : findings) {
            if (isShown(finding)) {
                for (String line : text.lines(finding, Optional.empty())) {
                    out.append(line.stripTrailing()).append('\n');
                }
                out.append('\n');
            }
        }
        writeSummary(run, findings, out);
    }

    private boolean isShown(Finding finding) {
        return switch (detail) {
            case QUIET -> finding.severity() == Severity.ERROR;
            case NORMAL -> finding.severity() != Severity.INFO;
            case VERBOSE -> true;
        };
    }

    private void writeSummary(Run run, List<Finding> findings, Writer out) throws IOException {
        long errors = number(findings, Severity.ERROR);
        long warnings = number(findings, Severity.WARNING);
        long infos = number(findings, Severity.INFO);
        String hidden = infos > 0 && detail != Detail.VERBOSE ? " (-v shows them)" : "";
        out.append(count(run.subjects().size(), "page")).append(": ");
        out.append(errors > 0 ? style.red(count(errors, "error")) : count(errors, "error"));
        out.append(", ");
        String words = count(warnings, "warning");
        out.append(warnings > 0 ? style.yellow(words) : words);
        out.append(", ").append(Long.toString(infos)).append(" of level info").append(hidden);
        out.append('\n');
        if (errors + warnings > 0) {
            out.append("docproof explain RULE says what a finding means\n");
        }
    }

    private static long number(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
