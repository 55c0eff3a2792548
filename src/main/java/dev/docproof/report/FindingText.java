package dev.docproof.report;

import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Severity;
import dev.docproof.redact.Redactor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A finding as a compiler would print it. */
public final class FindingText {
    private final Style style;

    public FindingText(Style style) {
        this.style = style;
    }

    /** All of them without colours, for messages. */
    public static String plain(List<Finding> findings) {
        return plain(findings, Optional.empty());
    }

    /** What a verdict has to tell, and the command that repeats it, without colours. */
    public static String plain(Verdict verdict) {
        return plain(verdict.findings(), verdict.evidence());
    }

    private static String plain(List<Finding> findings, Optional<Evidence> evidence) {
        Transcript transcript = new Transcript(new PageNames(Path.of("")), Redactor.byName());
        return plainly(
                findings.stream().map(finding -> transcript.finding(finding, evidence)).toList());
    }

    /** All of them without colours; a command that several share stands after the last of them. */
    public static String plainly(List<ReportedFinding> findings) {
        FindingText text = new FindingText(Style.PLAIN);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < findings.size(); i++) {
            text.lines(findings.get(i), isLastOfItsCommand(findings, i))
                    .forEach(line -> all.append(line.stripTrailing()).append('\n'));
        }
        return all.toString();
    }

    static boolean isLastOfItsCommand(List<ReportedFinding> findings, int index) {
        return index + 1 == findings.size()
                || !findings.get(index).command().equals(findings.get(index + 1).command());
    }

    /**
     * @param repeat whether the command that repeats the exchange is told too
     */
    List<String> lines(ReportedFinding finding, boolean repeat) {
        List<String> lines = new ArrayList<>();
        int gutter = gutter(finding);
        String head = finding.severity().label() + "[" + finding.rule() + "]";
        lines.add(
                paint(finding.severity(), head)
                        + style.bold(": " + Printable.of(finding.message())));
        lines.addAll(excerpt(" ".repeat(gutter) + "-->", finding.place(), gutter, ""));
        for (ReportedNote note : finding.notes()) {
            lines.addAll(
                    excerpt(
                            " ".repeat(gutter) + ":::",
                            note.place(),
                            gutter,
                            " " + Printable.of(note.message())));
        }
        finding.hint()
                .ifPresent(
                        hint ->
                                lines.add(
                                        " ".repeat(gutter + 1)
                                                + style.blue("= ")
                                                + Printable.of(hint)));
        if (repeat) {
            finding.command().ifPresent(command -> lines.addAll(repeat(command, gutter)));
        }
        return lines;
    }

    /** The command stands at the margin, so that a body of several lines stays what it is. */
    private List<String> repeat(String command, int gutter) {
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(gutter + 1) + style.blue("= ") + "repeat with:");
        command.lines().map(Printable::of).forEach(lines::add);
        return lines;
    }

    private List<String> excerpt(String arrow, Place place, int gutter, String label) {
        String number = Integer.toString(place.line());
        String bar = style.blue("|");
        return List.of(
                style.blue(arrow) + " " + Printable.of(place.toString()),
                " ".repeat(gutter + 1) + bar,
                style.blue(" ".repeat(gutter - number.length()) + number)
                        + " "
                        + bar
                        + " "
                        + place.excerpt(),
                " ".repeat(gutter + 1) + bar + " " + style.red(place.carets() + label));
    }

    private static int gutter(ReportedFinding finding) {
        int widest = finding.place().line();
        for (ReportedNote note : finding.notes()) {
            widest = Math.max(widest, note.place().line());
        }
        return Integer.toString(widest).length();
    }

    private String paint(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> style.red(text);
            case WARNING -> style.yellow(text);
            case INFO -> style.blue(text);
        };
    }
}
