package dev.docproof.report;

import dev.docproof.finding.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Annotations for GitHub Actions, as commands that the log of a step is searched for. GitHub shows
 * ten errors, ten warnings and ten notices of a step and drops the rest without a word; so no more
 * are written, the gravest first, and what is left out is said.
 */
public final class GithubReport implements Reporter {
    private static final int SHOWN = 10;

    private final Writer out;
    private final Map<Severity, List<ReportedFinding>> kept = new EnumMap<>(Severity.class);
    private int leftOut;

    public GithubReport(Writer out) {
        this.out = out;
        for (Severity severity : Severity.values()) {
            kept.put(severity, new ArrayList<>());
        }
    }

    @Override
    public void page(PageReport page) {
        for (ReportedFinding finding : page.findings()) {
            if (finding.accepted().isEmpty() && finding.severity() != Severity.INFO) {
                keep(finding);
            }
        }
    }

    private void keep(ReportedFinding finding) {
        List<ReportedFinding> alike = kept.get(finding.severity());
        if (alike.size() < SHOWN) {
            alike.add(finding);
        } else {
            leftOut++;
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        for (List<ReportedFinding> findings : kept.values()) {
            for (ReportedFinding finding : findings) {
                out.append(annotation(finding)).append('\n');
            }
        }
        if (leftOut > 0) {
            out.append("::notice title=docproof::")
                    .append(data(ConsoleReport.count(leftOut, "more finding")))
                    .append(" not annotated; the log and the summary have all of them\n");
        }
        out.flush();
    }

    private static String annotation(ReportedFinding finding) {
        Place place = finding.place();
        StringBuilder text = new StringBuilder(Printable.of(finding.message()));
        finding.notes()
                .forEach(
                        note ->
                                text.append('\n')
                                        .append(Printable.of(note.place() + " " + note.message())));
        finding.hint().ifPresent(hint -> text.append('\n').append(Printable.of(hint)));
        return "::%s file=%s,line=%d,endLine=%d,col=%d%s,title=%s::%s"
                .formatted(
                        command(finding.severity()),
                        property(place.page()),
                        place.line(),
                        place.endLine(),
                        place.column(),
                        // GitHub takes an end column only where there is one line.
                        place.line() == place.endLine() ? ",endColumn=" + place.endColumn() : "",
                        property("docproof " + finding.rule()),
                        data(text.toString()));
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(Printable.of(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
