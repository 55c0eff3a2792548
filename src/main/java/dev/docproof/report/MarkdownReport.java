package dev.docproof.report;

import dev.docproof.finding.Severity;
import dev.docproof.verify.Tally;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A report for people to read where Markdown is shown, such as the summary of a GitHub job: what is
 * wrong first, then what was not tried and why. At most as long as GitHub shows; what is left out
 * is said.
 */
public final class MarkdownReport implements Reporter {
    /** In characters. GitHub takes 1 MiB in UTF-8 for the summary of a step. */
    private static final int MOST = 250_000;

    private static final int MOST_REASONS = 100;
    private static final String OTHERS = "other reasons";

    private final Writer out;
    private final StringBuilder errors = new StringBuilder();
    private final StringBuilder warnings = new StringBuilder();
    private final Map<String, Integer> reasons = new LinkedHashMap<>();
    private int leftOut;

    public MarkdownReport(Writer out) {
        this.out = out;
    }

    @Override
    public void page(PageReport page) {
        for (ReportedFinding finding : page.findings()) {
            if (finding.accepted().isEmpty() && finding.severity() != Severity.INFO) {
                add(finding);
            }
        }
        page.verdicts().stream()
                .flatMap(verdict -> verdict.reason().stream())
                .forEach(reason -> reasons.merge(known(reason), 1, Integer::sum));
    }

    private String known(String reason) {
        return reasons.size() < MOST_REASONS || reasons.containsKey(reason) ? reason : OTHERS;
    }

    private void add(ReportedFinding finding) {
        StringBuilder text = finding.severity() == Severity.ERROR ? errors : warnings;
        if (errors.length() + warnings.length() > MOST) {
            leftOut++;
            return;
        }
        text.append("- ")
                .append(code(finding.place().toString()))
                .append(" **")
                .append(finding.rule())
                .append("**: ")
                .append(plain(finding.message()))
                .append('\n');
        finding.hint().ifPresent(hint -> text.append("  - ").append(plain(hint)).append('\n'));
        finding.command()
                .ifPresent(
                        command ->
                                text.append("  - repeat with ").append(code(command)).append('\n'));
    }

    @Override
    public void end(Summary summary) throws IOException {
        Counts counts = summary.counts();
        out.append("## Docproof: ").append(headline(summary)).append("\n\n");
        if (summary.against().isPresent()) {
            out.append("| | confirmed | contradicted | not exercised |\n|---|--:|--:|--:|\n");
            row("examples", counts.examples());
            row("claims", counts.claims());
            out.append('\n');
        }
        out.append(ConsoleReport.count(counts.pages(), "page"))
                .append(summary.against().map(target -> " against " + plain(target)).orElse(""))
                .append(shown(counts))
                .append("\n");
        for (String remark : summary.notes()) {
            out.append("\nNote: ").append(plain(remark)).append('\n');
        }
        section("Errors", errors);
        section("Warnings", warnings);
        if (leftOut > 0) {
            out.append("\n")
                    .append(ConsoleReport.count(leftOut, "more finding"))
                    .append(" left out here.\n");
        }
        writeReasons();
        out.flush();
    }

    private static String headline(Summary summary) {
        Counts counts = summary.counts();
        if (!counts.isContradicted()) {
            return summary.against().isPresent() && !counts.isExercised()
                    ? "nothing was tried"
                    : "nothing is contradicted";
        }
        return counts.claims().contradicted() > 0
                ? ConsoleReport.count(counts.claims().contradicted(), "claim") + " contradicted"
                : ConsoleReport.count(counts.errors(), "error");
    }

    private static String shown(Counts counts) {
        return counts.accepted() == 0
                ? ""
                : ", "
                        + ConsoleReport.count(counts.accepted(), "known contradiction")
                        + " not counted";
    }

    private void row(String what, Tally tally) throws IOException {
        out.append(
                "| %s | %d | %d | %d |\n"
                        .formatted(
                                what,
                                tally.confirmed(),
                                tally.contradicted(),
                                tally.notExercised()));
    }

    private void section(String title, StringBuilder text) throws IOException {
        if (text.length() > 0) {
            out.append("\n### ").append(title).append("\n\n").append(text);
        }
    }

    private void writeReasons() throws IOException {
        if (reasons.isEmpty()) {
            return;
        }
        out.append("\n<details><summary>Not exercised</summary>\n\n");
        for (Map.Entry<String, Integer> reason : reasons.entrySet()) {
            out.append("- ")
                    .append(ConsoleReport.count(reason.getValue(), "claim"))
                    .append(": ")
                    .append(plain(reason.getKey()))
                    .append('\n');
        }
        out.append("\n</details>\n");
    }

    /** Every character that could mean something to Markdown or HTML is escaped. */
    private static String plain(String text) {
        return Printable.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("[\\\\`*_{}\\[\\]()#+!|>~@-]", "\\\\$0");
    }

    private static String code(String text) {
        String line = Printable.of(text);
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + pad + line + pad + fence;
    }
}
