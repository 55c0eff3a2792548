package dev.docproof.report;

import dev.docproof.finding.Finding;
import dev.docproof.fix.Fix;

/** What was or would be edited, a line each; comments where a diff may follow. */
public final class FixText {
    private final Style style;
    private final boolean looked;

    /**
     * @param looked whether somebody looks on; else a program may read it, and takes it as it is
     */
    public FixText(Style style, boolean looked) {
        this.style = style;
        this.looked = looked;
    }

    /** {@code docs/a.md:12: put the URL in quotes}. */
    public String applied(Fix fix) {
        return style.green("fixed") + " " + place(fix.finding()) + ": " + Printable.of(fix.title());
    }

    public String proposal(Fix fix) {
        return style.yellow("# " + place(fix.finding()) + ": " + Printable.of(fix.title()));
    }

    public String left(Finding finding) {
        return style.yellow("# " + place(finding) + ": left: " + Printable.of(finding.message()));
    }

    /** A line of a diff with its end. */
    public String diff(String line) {
        String content = line.stripTrailing();
        String end = line.substring(content.length());
        if (style == Style.PLAIN || content.isEmpty()) {
            return looked ? Printable.of(content) + end : line;
        }
        return switch (content.charAt(0)) {
            case '+' -> style.green(Printable.of(content)) + end;
            case '-' -> style.red(Printable.of(content)) + end;
            case '@' -> style.blue(Printable.of(content)) + end;
            default -> Printable.of(content) + end;
        };
    }

    private static String place(Finding finding) {
        return Printable.of(finding.span().file().name()) + ":" + finding.span().line();
    }
}
