package dev.docproof.report;

import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Severity;
import dev.docproof.verify.Run;
import dev.docproof.verify.SubjectRun;
import dev.docproof.verify.Tally;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run found, for people at a terminal 80 columns wide. */
public final class ConsoleReport implements Reporter {
    private static final int WIDTH = 80;
    private static final int REASON_INDENT = 12;
    private static final Comparator<Verdict> IN_PAGE_ORDER =
            Comparator.comparing(verdict -> verdict.claim().span());
    // From here on the same reason is told once for all.
    private static final int MANY = 3;

    private final Style style;
    private final Detail detail;

    public ConsoleReport(Style style, Detail detail) {
        this.style = style;
        this.detail = detail;
    }

    /** How much is said. */
    public enum Detail {
        /** Only errors and the summary. */
        QUIET,
        /** Errors and warnings, and what was not exercised. */
        NORMAL,
        /** Every finding and every claim. */
        VERBOSE
    }

    @Override
    public void write(Run run, Writer out) throws IOException {
        for (SubjectRun subject : run.subjects()) {
            writeFindings(subject, out);
        }
        if (detail != Detail.QUIET) {
            for (SubjectRun subject : run.subjects()) {
                writeVerdicts(subject, out);
            }
        }
        writeSummary(run, out);
    }

    /** Several findings of one exchange in a row share the command that repeats it. */
    private void writeFindings(SubjectRun subject, Writer out) throws IOException {
        FindingText text = new FindingText(style);
        Map<Finding, Evidence> evidence = evidence(subject);
        List<Finding> shown = subject.findings().stream().filter(this::isShown).toList();
        for (int i = 0; i < shown.size(); i++) {
            Optional<Evidence> own = Optional.ofNullable(evidence.get(shown.get(i)));
            boolean more =
                    i + 1 < shown.size()
                            && own.equals(Optional.ofNullable(evidence.get(shown.get(i + 1))));
            for (String line : text.lines(shown.get(i), more ? Optional.empty() : own)) {
                out.append(line.stripTrailing()).append('\n');
            }
            out.append('\n');
        }
    }

    private static Map<Finding, Evidence> evidence(SubjectRun subject) {
        Map<Finding, Evidence> evidence = new HashMap<>();
        for (Verdict verdict : subject.verdicts()) {
            for (Finding finding : verdict.findings()) {
                verdict.evidence().ifPresent(shown -> evidence.putIfAbsent(finding, shown));
            }
        }
        return evidence;
    }

    private boolean isShown(Finding finding) {
        return switch (detail) {
            case QUIET -> finding.severity() == Severity.ERROR;
            case NORMAL -> finding.severity() != Severity.INFO;
            case VERBOSE -> true;
        };
    }

    private void writeVerdicts(SubjectRun subject, Writer out) throws IOException {
        List<Verdict> shown =
                subject.verdicts().stream().filter(this::isShown).sorted(IN_PAGE_ORDER).toList();
        if (shown.isEmpty()) {
            return;
        }
        String page = subject.subject().documented().page().name();
        out.append(style.bold(Printable.of(page))).append('\n');
        Map<String, Long> reasons =
                shown.stream()
                        .filter(Verdict.NotExercised.class::isInstance)
                        .map(verdict -> ((Verdict.NotExercised) verdict).reason())
                        .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()));
        Set<String> told = new HashSet<>();
        for (Verdict verdict : shown) {
            if (detail != Detail.VERBOSE
                    && verdict instanceof Verdict.NotExercised skipped
                    && reasons.get(skipped.reason()) >= MANY) {
                if (told.add(skipped.reason())) {
                    writeMany(reasons.get(skipped.reason()), skipped.reason(), out);
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

    private boolean isShown(Verdict verdict) {
        return detail == Detail.VERBOSE
                || !(verdict instanceof Verdict.Confirmed)
                || verdict.claim().kind() == ClaimKind.EXAMPLE;
    }

    private void writeVerdict(Verdict verdict, Writer out) throws IOException {
        String where = "%4d".formatted(verdict.claim().span().line());
        String text = Printable.of(verdict.claim().text(), WIDTH - REASON_INDENT);
        out.append(style.dim(where)).append("  ").append(mark(verdict)).append("  ");
        out.append(text).append('\n');
        if (detail == Detail.VERBOSE && verdict.claim().basis().isPresent()) {
            writeIndented("expected since " + verdict.claim().basis().get(), out);
        }
        for (String note : verdict.claim().notes()) {
            writeIndented(note, out);
        }
        if (verdict instanceof Verdict.NotExercised skipped) {
            writeReason(skipped.reason(), out);
        }
    }

    private String mark(Verdict verdict) {
        if (verdict instanceof Verdict.Confirmed) {
            return style.green("ok  ");
        }
        return verdict instanceof Verdict.Contradicted ? style.red("FAIL") : style.yellow("--  ");
    }

    private void writeSummary(Run run, Writer out) throws IOException {
        for (String remark : run.remarks()) {
            out.append("note: ").append(Printable.of(remark)).append('\n');
        }
        out.append(line("examples", run.examples())).append('\n');
        out.append(line("claims", run.claims())).append('\n');
        int templates = run.subjects().stream().mapToInt(SubjectRun::templates).sum();
        if (templates > 0) {
            out.append(count(templates, "syntax line"))
                    .append(" with placeholders not sent; examples stand beside them\n");
        }
        out.append(
                "%s against %s in %s%n"
                        .formatted(
                                count(run.subjects().size(), "page"),
                                Printable.of(run.against()),
                                seconds(run)));
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

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String seconds(Run run) {
        return String.format(Locale.ROOT, "%.1f s", run.took().toMillis() / 1000.0);
    }
}
