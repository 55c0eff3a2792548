package dev.docproof.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text and the name it is known by: a page, a contract, a configuration, a server's answer.
 *
 * <p>The text is kept as it was read, carriage returns included; only a byte order mark is left
 * out. A line ends at LF, CR LF or a lone CR.
 */
public final class SourceFile {
    private final String name;
    private final String text;

    /** Worked out when first asked for: of most texts no line is ever wanted. */
    private volatile int[] lineStarts;

    /**
     * @param name what findings call the file, usually its path as the user gave it
     */
    public SourceFile(String name, String text) {
        this(name, text, text.startsWith("\uFEFF") ? 1 : 0);
    }

    private SourceFile(String name, String text, int from) {
        this.name = Objects.requireNonNull(name, "name");
        this.text = text.substring(from);
    }

    /**
     * A copy with another text, kept to the letter: what looks like a mark at its start is text.
     */
    public SourceFile withText(String changed) {
        return new SourceFile(name, changed, 0);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The whole text as a span. */
    public Span all() {
        return new Span(this, 0, text.length());
    }

    /** Half-open, in UTF-16 units from the start of {@link #text()}. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** At least 1, even of an empty text. */
    public int lineCount() {
        return lineStarts().length;
    }

    /** The place of an offset; the offset just past the end has one too. */
    public Position position(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /** The line without its line end. */
    public Span line(int line) {
        int[] starts = lineStarts();
        Objects.checkIndex(line - 1, starts.length);
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new Span(this, start, end);
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = lineStarts(text);
            lineStarts = known;
        }
        return known;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof SourceFile file
                        && name.equals(file.name)
                        && text.equals(file.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, text.length());
    }

    @Override
    public String toString() {
        return name;
    }
}
