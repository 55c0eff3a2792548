package dev.docproof.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text put together from pieces of one file, each remembering where it stood.
 *
 * <p>A code block inside a list item is not one range of its file: the indentation of every line is
 * left out. A decoded entity is not even of the same length. A slice reads as plain text, and any
 * part of it can still be pointed at in the file.
 */
public final class Slice {
    /**
     * A run of text and where it came from. Where both are of one length they match character by
     * character; else every character of the text stands for the whole source.
     */
    public record Piece(String text, Span source) {
        public Piece(Span source) {
            this(source.text(), source);
        }

        boolean isVerbatim() {
            return text.length() == source.length();
        }

        /** Whether it reads as it stands in the file. */
        private boolean isPlain() {
            return isVerbatim() && source.file().text().startsWith(text, source.start());
        }

        private boolean follows(Span before) {
            return source.start() == before.end()
                    && source.file().equals(before.file())
                    && isPlain();
        }
    }

    private final List<Piece> pieces;
    private final int[] starts;
    private final String text;
    private final Span where;

    private Slice(List<Piece> pieces, Span where) {
        this.pieces = List.copyOf(pieces);
        this.where = where;
        this.starts = new int[pieces.size()];
        this.text = pieces.size() == 1 ? pieces.get(0).text() : joined();
    }

    private String joined() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            starts[i] = all.length();
            all.append(pieces.get(i).text());
        }
        return all.toString();
    }

    public static Slice of(Span span) {
        return new Slice(List.of(new Piece(span)), span);
    }

    public static Slice of(SourceFile file) {
        return of(file.all());
    }

    /**
     * @param where what the slice covers in its file, even where no piece is left of it
     * @return the slice; what is empty is left out of its pieces
     */
    public static Slice of(List<Piece> pieces, Span where) {
        return new Slice(joined(pieces), where);
    }

    /** What follows on in the file as it stands there, the lines of most code, is one piece. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        int at = 0;
        while (at < pieces.size()) {
            Piece first = pieces.get(at++);
            if (first.text().isEmpty()) {
                continue;
            }
            Span run = first.source();
            boolean plain = first.isPlain();
            while (plain && at < pieces.size() && pieces.get(at).follows(run)) {
                run = run.to(pieces.get(at++).source());
            }
            joined.add(run.length() == first.source().length() ? first : new Piece(run));
        }
        return joined;
    }

    public String text() {
        return text;
    }

    /** What it is made of, in order; no piece is empty. */
    public List<Piece> pieces() {
        return pieces;
    }

    public int length() {
        return text.length();
    }

    /** The whole of it in the file, from its first piece to its last. */
    public Span span() {
        return where;
    }

    /**
     * Where a part of the text stands in the file.
     *
     * @param from offset into {@link #text()}
     * @param to offset into {@link #text()}, exclusive
     */
    public Span span(int from, int to) {
        int start = offsetOf(from);
        if (to <= from) {
            return where.file().span(start, start);
        }
        int end = endOffsetOf(to - 1);
        return where.file().span(Math.min(start, end), Math.max(start, end));
    }

    /** A part of the text as a slice of its own. */
    public Slice sub(int from, int to) {
        if (isPlain() && 0 <= from && from < to && to <= text.length()) {
            return of(pieces.get(0).source().sub(from, to));
        }
        List<Piece> part = new ArrayList<>();
        for (int i = pieceAt(from); i < pieces.size() && starts[i] < to; i++) {
            Piece piece = pieces.get(i);
            int first = Math.max(from - starts[i], 0);
            int last = Math.min(to - starts[i], piece.text().length());
            if (first < last) {
                Span source = piece.isVerbatim() ? piece.source().sub(first, last) : piece.source();
                part.add(new Piece(piece.text().substring(first, last), source));
            }
        }
        return of(part, span(from, to));
    }

    private boolean isPlain() {
        return pieces.size() == 1 && pieces.get(0).isVerbatim();
    }

    private int offsetOf(int index) {
        if (pieces.isEmpty()) {
            return where.start();
        }
        if (index >= text.length()) {
            return pieces.get(pieces.size() - 1).source().end();
        }
        int i = pieceAt(index);
        Piece piece = pieces.get(i);
        return piece.isVerbatim()
                ? piece.source().start() + index - starts[i]
                : piece.source().start();
    }

    private int endOffsetOf(int index) {
        int i = pieceAt(index);
        Piece piece = pieces.get(i);
        return piece.isVerbatim()
                ? piece.source().start() + index - starts[i] + 1
                : piece.source().end();
    }

    private int pieceAt(int index) {
        int found = Arrays.binarySearch(starts, index);
        return Math.max(found >= 0 ? found : -found - 2, 0);
    }

    @Override
    public String toString() {
        return text;
    }
}
