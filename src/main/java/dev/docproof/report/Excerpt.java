package dev.docproof.report;

import dev.docproof.source.Position;
import dev.docproof.source.Span;

/**
 * A source line with carets under a span, the same for every report that shows one.
 *
 * <p>Lines too long for the width are cut around the span. What a terminal would act on is shown as
 * U+FFFD; a tab counts as one column.
 */
final class Excerpt {
    private static final int WIDTH = 68;
    private static final int LEAD = 12;

    private final Span span;

    Excerpt(Span span) {
        this.span = span;
    }

    int line() {
        return span.line();
    }

    /** The line, cut to the width. */
    String source() {
        // Not the whole line and then a part of it: a line may be a megabyte and have thousands.
        Span line = lineSpan();
        int first = Math.min(from(), line.length());
        return Printable.of(line.sub(first, Math.min(first + WIDTH, line.length())).text());
    }

    /**
     * Blanks and carets; at least one caret. A span of several lines is marked to its line's end.
     */
    String carets() {
        Position start = span.position();
        int left = start.column() - 1 - from();
        int end = Math.min(span.end(), lineSpan().end());
        int length = Math.max(end - span.start(), 1);
        return " ".repeat(left) + "^".repeat(Math.max(Math.min(length, WIDTH - left), 1));
    }

    private Span lineSpan() {
        return span.file().line(span.line());
    }

    private int from() {
        Span line = lineSpan();
        int column = span.position().column() - 1;
        return line.length() <= WIDTH || column < WIDTH - LEAD ? 0 : column - LEAD;
    }
}
