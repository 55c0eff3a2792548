package dev.docproof.source;

import java.util.Comparator;
import java.util.Objects;

/** A piece of a file, half-open, in UTF-16 units. Lines and columns are worked out when printed. */
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparing((Span span) -> span.file().name())
                    .thenComparingInt(Span::start)
                    .thenComparingInt(Span::end);

    public Span {
        Objects.requireNonNull(file, "file");
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException(
                    "Span %d..%d does not fit into %s of %d characters"
                            .formatted(start, end, file.name(), file.text().length()));
        }
    }

    public String text() {
        return file.text().substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Where it starts. */
    public Position position() {
        return file.position(start);
    }

    /** Just past its last character. */
    public Position endPosition() {
        return file.position(end);
    }

    /** The line it starts on, from 1. */
    public int line() {
        return position().line();
    }

    /** The part of this span between two offsets that count from its start. */
    public Span sub(int from, int to) {
        return new Span(file, start + from, start + to);
    }

    /** The smallest span that holds both; they must lie in one file. */
    public Span to(Span other) {
        if (!file.equals(other.file)) {
            throw new IllegalArgumentException(
                    "Spans of two files: " + file.name() + " and " + other.file.name());
        }
        return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
    }

    public boolean contains(Span other) {
        return file.equals(other.file) && start <= other.start && other.end <= end;
    }

    /** By name of the file, then by place. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file.name() + ":" + position();
    }
}
