package dev.docproof.report;

import dev.docproof.finding.Severity;
import dev.docproof.verify.Tally;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run found, for people at a terminal 80 columns wide. */
public final class ConsoleReport implements Reporter {
    private static final int WIDTH = 80;
    private static final int REASON_INDENT = 12;
    private static final Comparator<ReportedVerdict> IN_PAGE_ORDER =
            Comparator.comparing((ReportedVerdict verdict) -> verdict.place().line())
                    .thenComparing(verdict -> verdict.place().column());
    // From here on the same reason is told once for all.
    private static final int MANY = 3;

    private final Style style;
    private final Detail detail;
    private final Writer out;
    // Findings come first, whatever page they are of; how the claims came out follows.
    private final Spool verdicts;

    /**
     * @param folder where what is told last may wait, if it becomes long
     */
    public ConsoleReport(Style style, Detail detail, Writer out, Path folder) {
        this.style = style;
        this.detail = detail;
        this.out = out;
        this.verdicts = new Spool(folder);
    }

    /** How much is said. */
    public enum Detail {
        /** Only errors and the summary. */
        QUIET,
        /** Errors and warnings, and what was not exercised. */
        NORMAL,
        /** Every finding and every claim. */
        VERBOSE;

        /** What the baseline knows is never shown. */
        boolean shows(ReportedFinding finding) {
            return finding.accepted().isEmpty()
                    && switch (this) {
                        case QUIET -> finding.severity() == Severity.ERROR;
                        case NORMAL -> finding.severity() != Severity.INFO;
                        case VERBOSE -> true;
                    };
        }
    }

    @Override
    public void page(PageReport page) throws IOException {
        writeFindings(page);
        if (detail != Detail.QUIET) {
            writeVerdicts(page, verdicts);
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        try (verdicts) {
            verdicts.pourInto(out);
        }
        writeSummary(summary);
        out.flush();
    }

    /** Several findings of one exchange in a row share the command that repeats it. */
    private void writeFindings(PageReport page) throws IOException {
        FindingText text = new FindingText(style);
        List<ReportedFinding> shown = page.findings().stream().filter(detail::shows).toList();
        for (int i = 0; i < shown.size(); i++) {
            boolean repeat = FindingText.isLastOfItsCommand(shown, i);
            for (String line : text.lines(shown.get(i), repeat)) {
                out.append(line.stripTrailing()).append('\n');
            }
            out.append('\n');
        }
    }

    private void writeVerdicts(PageReport page, Writer out) throws IOException {
        List<ReportedVerdict> shown =
                page.verdicts().stream().filter(this::isShown).sorted(IN_PAGE_ORDER).toList();
        if (shown.isEmpty()) {
            return;
        }
        out.append(style.bold(Printable.of(page.page()))).append('\n');
        Map<String, Long> reasons =
                shown.stream()
                        .flatMap(verdict -> verdict.reason().stream())
                        .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()));
        Set<String> told = new HashSet<>();
        for (ReportedVerdict verdict : shown) {
            String reason = verdict.reason().orElse("");
            if (detail != Detail.VERBOSE && reasons.getOrDefault(reason, 0L) >= MANY) {
                if (told.add(reason)) {
                    writeMany(reasons.get(reason), reason, out);
                }
            } else {
                writeVerdict(verdict, out);
            }
        }
        out.append('\n');
    }

    private void writeMany(long number, String reason, Writer out) throws IOException {
        out.append("      ").append(style.yellow("--  ")).append("  ");
        out.append("%d claims (-v lists them)%n".formatted(number));
        writeReason(reason, out);
    }

    private void writeReason(String reason, Writer out) throws IOException {
        writeIndented("not exercised: " + reason, out);
    }

    private void writeIndented(String text, Writer out) throws IOException {
        for (String line : Printable.wrapped(text, WIDTH - REASON_INDENT)) {
            out.append(" ".repeat(REASON_INDENT)).append(style.dim(line)).append('\n');
        }
    }

    private boolean isShown(ReportedVerdict verdict) {
        return detail == Detail.VERBOSE
                || verdict.standing() != Standing.CONFIRMED
                || verdict.isExample();
    }

    private void writeVerdict(ReportedVerdict verdict, Writer out) throws IOException {
        String where = "%4d".formatted(verdict.place().line());
        String text = Printable.of(verdict.text(), WIDTH - REASON_INDENT);
        out.append(style.dim(where)).append("  ").append(mark(verdict)).append("  ");
        out.append(text).append('\n');
        if (detail == Detail.VERBOSE && verdict.basis().isPresent()) {
            writeIndented("expected since " + verdict.basis().get(), out);
        }
        for (String note : verdict.notes()) {
            writeIndented(note, out);
        }
        if (verdict.accepted().isPresent()) {
            writeIndented("known: " + verdict.accepted().get(), out);
        }
        if (verdict.reason().isPresent()) {
            writeReason(verdict.reason().get(), out);
        }
    }

    private String mark(ReportedVerdict verdict) {
        return switch (verdict.standing()) {
            case CONFIRMED -> style.green("ok  ");
            case CONTRADICTED -> verdict.isFailure() ? style.red("FAIL") : style.yellow("old ");
            case NOT_EXERCISED -> style.yellow("--  ");
        };
    }

    private void writeSummary(Summary summary) throws IOException {
        Counts counts = summary.counts();
        for (String remark : summary.notes()) {
            out.append("note: ").append(Printable.of(remark)).append('\n');
        }
        out.append(line("examples", counts.examples())).append('\n');
        out.append(line("claims", counts.claims())).append('\n');
        if (counts.accepted() > 0) {
            out.append(known(counts));
        }
        if (counts.templates() > 0) {
            out.append(count(counts.templates(), "syntax line"))
                    .append(" with placeholders not sent; examples stand beside them\n");
        }
        out.append(count(counts.pages(), "page"))
                .append(
                        summary.against()
                                .map(target -> " against " + Printable.of(target))
                                .orElse(""))
                .append(" in ")
                .append(seconds(summary.took()))
                .append('\n');
    }

    static String known(Counts counts) {
        return "%s known to the baseline and not counted%n"
                .formatted(count(counts.accepted(), "contradiction"));
    }

    private String line(String what, Tally tally) {
        String contradicted = tally.contradicted() + " contradicted";
        return "%-9s %s, %s, %d not exercised"
                .formatted(
                        what,
                        style.green(tally.confirmed() + " confirmed"),
                        tally.contradicted() > 0 ? style.red(contradicted) : contradicted,
                        tally.notExercised());
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
