package dev.docproof.report;

import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Severity;
import dev.docproof.redact.Redactor;
import dev.docproof.verify.Run;
import dev.docproof.verify.SubjectRun;
import dev.docproof.verify.Tally;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a watched page is told: a line when all is well, and the findings when it is not. */
public final class WatchReport {
    private final Style style;
    private final ConsoleReport.Detail detail;
    private final Redactor redactor;

    public WatchReport(Style style, ConsoleReport.Detail detail, Redactor redactor) {
        this.style = style;
        this.detail = detail;
        this.redactor = redactor;
    }

    public void write(Run run, Writer out) throws IOException {
        FindingText text = new FindingText(style);
        Transcript transcript = new Transcript(new PageNames(Path.of("")), redactor);
        for (SubjectRun subject : run.subjects()) {
            List<Finding> shown = subject.findings().stream().filter(this::isShown).toList();
            for (Finding finding : shown) {
                for (String line :
                        text.lines(transcript.finding(finding, Optional.empty()), false)) {
                    out.append(line.stripTrailing()).append('\n');
                }
                out.append('\n');
            }
        }
        for (SubjectRun subject : run.subjects()) {
            out.append(line(subject)).append('\n');
        }
    }

    private boolean isShown(Finding finding) {
        return switch (detail) {
            case QUIET -> finding.severity() == Severity.ERROR;
            case NORMAL -> finding.severity() != Severity.INFO;
            case VERBOSE -> true;
        };
    }

    private String line(SubjectRun subject) {
        String page = Printable.of(subject.subject().documented().page().name());
        long findings = subject.findings().stream().filter(this::isShown).count();
        boolean bad =
                findings > 0
                        || subject.verdicts().stream()
                                .anyMatch(Verdict.Contradicted.class::isInstance);
        return (bad ? style.red("!!  ") : style.green("ok  "))
                + page
                + (findings > 0 ? "  " + findings + (findings == 1 ? " finding" : " findings") : "")
                + verdicts(subject);
    }

    private static String verdicts(SubjectRun subject) {
        if (subject.verdicts().isEmpty()) {
            return "";
        }
        Tally tally = new Run("", List.of(), List.of(subject), Duration.ZERO).claims();
        return "  %d confirmed, %d contradicted, %d not exercised"
                .formatted(tally.confirmed(), tally.contradicted(), tally.notExercised());
    }
}
