package dev.docproof.markdown;

import dev.docproof.markdown.Inline.Link;
import dev.docproof.markdown.Inline.Mark;
import dev.docproof.markdown.Inline.Style;
import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was read so far of a running text, and how it looks. */
final class InlineText {
    private final Slice slice;
    private final String source;
    private final StringBuilder out = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    /** A part of the source, read as it stands or as another text. */
    private record Run(int from, int to, boolean verbatim, String text) {
        /** Kept until its end shows that it is markup. */
        static Run delimiter(int from, int to) {
            return new Run(from, to, true, "delimiter");
        }

        boolean isWhole(String source) {
            return isPlain() && from == 0 && to == source.length();
        }

        boolean isPlain() {
            return verbatim && text.isEmpty();
        }
    }

    InlineText(Slice slice) {
        this.slice = slice;
        this.source = slice.text();
    }

    Inline with(List<Link> links) {
        marks.sort(Comparator.comparingInt(Mark::from));
        return new Inline(text(), marks, links);
    }

    int length() {
        return out.length();
    }

    int runs() {
        return runs.size();
    }

    /** From a place of what was read to its end. */
    void mark(Style style, int from) {
        marks.add(new Mark(style, from, out.length()));
    }

    void keep(int from, int to) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).isPlain() && runs.get(last).to() == from) {
            runs.set(last, new Run(runs.get(last).from(), to, true, ""));
        } else {
            runs.add(new Run(from, to, true, ""));
        }
        out.append(source, from, to);
    }

    void decode(String text, int from, int to) {
        runs.add(new Run(from, to, false, text));
        out.append(text);
    }

    /** Kept as it stands, and dropped where its end is found. */
    void delimiter(int from, int to) {
        runs.add(Run.delimiter(from, to));
        out.append(source, from, to);
    }

    void drop(int run, int from, int width) {
        runs.set(run, new Run(0, 0, false, ""));
        out.delete(from, from + width);
        shiftMarks(from, width);
    }

    private Slice text() {
        if (runs.size() == 1 && runs.get(0).isWhole(source)) {
            return slice;
        }
        List<Slice.Piece> pieces = new ArrayList<>();
        for (Run run : runs) {
            if (run.verbatim()) {
                pieces.addAll(slice.sub(run.from(), run.to()).pieces());
            } else {
                pieces.add(new Slice.Piece(run.text(), slice.span(run.from(), run.to())));
            }
        }
        return Slice.of(pieces, slice.span());
    }

    private void shiftMarks(int from, int by) {
        for (int i = marks.size() - 1; i >= 0 && marks.get(i).to() > from; i--) {
            Mark mark = marks.get(i);
            int start = mark.from() > from ? mark.from() - by : mark.from();
            marks.set(i, new Mark(mark.style(), start, mark.to() - by));
        }
    }
}
