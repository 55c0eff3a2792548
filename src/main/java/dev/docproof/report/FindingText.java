package dev.docproof.report;

import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.curl.CurlText;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Note;
import dev.docproof.finding.Severity;
import dev.docproof.source.Span;
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
        FindingText text = new FindingText(Style.PLAIN);
        StringBuilder all = new StringBuilder();
        for (Finding finding : findings) {
            text.lines(finding, Optional.empty())
                    .forEach(line -> all.append(line.stripTrailing()).append('\n'));
        }
        return all.toString();
    }

    /** What a verdict has to tell, and the command that repeats it, without colours. */
    public static String plain(Verdict verdict) {
        FindingText text = new FindingText(Style.PLAIN);
        StringBuilder all = new StringBuilder();
        List<Finding> findings = verdict.findings();
        for (int i = 0; i < findings.size(); i++) {
            boolean last = i == findings.size() - 1;
            text.lines(findings.get(i), last ? verdict.evidence() : Optional.empty())
                    .forEach(line -> all.append(line.stripTrailing()).append('\n'));
        }
        return all.toString();
    }

    /**
     * @param evidence the exchange that showed it, if one did
     */
    List<String> lines(Finding finding, Optional<Evidence> evidence) {
        List<String> lines = new ArrayList<>();
        int gutter = gutter(finding);
        String head = finding.severity().label() + "[" + finding.rule().id() + "]";
        lines.add(
                paint(finding.severity(), head)
                        + style.bold(": " + Printable.of(finding.message())));
        lines.addAll(excerpt(" ".repeat(gutter) + "-->", finding.span(), gutter, ""));
        for (Note note : finding.notes()) {
            lines.addAll(
                    excerpt(
                            " ".repeat(gutter) + ":::",
                            note.span(),
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
        evidence.ifPresent(shown -> lines.addAll(repeat(shown, gutter)));
        return lines;
    }

    /** The command stands at the margin, so that a body of several lines stays what it is. */
    private List<String> repeat(Evidence evidence, int gutter) {
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(gutter + 1) + style.blue("= ") + "repeat with:");
        CurlText.of(evidence.request()).lines().map(Printable::of).forEach(lines::add);
        return lines;
    }

    private List<String> excerpt(String arrow, Span span, int gutter, String label) {
        Excerpt excerpt = new Excerpt(span);
        String number = Integer.toString(excerpt.line());
        String bar = style.blue("|");
        return List.of(
                style.blue(arrow) + " " + Printable.of(span.file().name()) + ":" + span.position(),
                " ".repeat(gutter + 1) + bar,
                style.blue(" ".repeat(gutter - number.length()) + number)
                        + " "
                        + bar
                        + " "
                        + excerpt.source(),
                " ".repeat(gutter + 1) + bar + " " + style.red(excerpt.carets() + label));
    }

    private static int gutter(Finding finding) {
        int widest = finding.span().line();
        for (Note note : finding.notes()) {
            widest = Math.max(widest, note.span().line());
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
