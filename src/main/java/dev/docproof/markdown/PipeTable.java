package dev.docproof.markdown;

import dev.docproof.markdown.Block.Row;
import dev.docproof.markdown.Block.Table;
import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables of pipes, as GitHub has them, read from the lines of a paragraph. Not flexmark's own,
 * which is quadratic in separators.
 */
final class PipeTable {
    private PipeTable() {}

    /** The index of a line that is a header because a delimiter row follows it; -1 without one. */
    static int headerLine(List<Slice> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            String header = lines.get(i).text();
            if (header.indexOf('|') >= 0 && isDelimiter(lines.get(i + 1).text())) {
                return i;
            }
        }
        return -1;
    }

    /** A table from its header line to the end of its paragraph. */
    static Table read(List<Slice> lines, Nesting nesting) {
        List<Inline> header = cells(lines.get(0));
        List<Row> rows = new ArrayList<>();
        for (Slice line : lines.subList(2, lines.size())) {
            List<Inline> cells = cells(line);
            int width = Math.min(cells.size(), header.size());
            rows.add(new Row(cells.subList(0, width), trimmed(line)));
        }
        Span span = lines.get(0).span().to(lines.get(lines.size() - 1).span());
        return new Table(header, rows, nesting, span);
    }

    private static Span trimmed(Slice line) {
        String text = line.text();
        int to = text.length();
        while (to > 0 && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return line.span(0, to);
    }

    private static boolean isDelimiter(String line) {
        String trimmed = line.strip();
        boolean dash = false;
        boolean pipe = false;
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            dash |= c == '-';
            pipe |= c == '|';
            if ("-|: \t".indexOf(c) < 0) {
                return false;
            }
        }
        return dash && (pipe || trimmed.indexOf(':') >= 0);
    }

    /** Splits at pipes that are neither escaped nor inside a code span. */
    private static List<Inline> cells(Slice line) {
        String text = line.text();
        int from = firstNonBlank(text);
        int to = trimmedEnd(text);
        from += from < to && text.charAt(from) == '|' ? 1 : 0;
        List<Inline> cells = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                cells.add(cell(line, start, i));
                start = i + 1;
            }
        }
        if (start < to || cells.isEmpty()) {
            cells.add(cell(line, start, Math.max(start, to)));
        }
        return cells;
    }

    /**
     * An escaped pipe loses its backslash here, for inside a code span nothing else unescapes it.
     */
    private static Inline cell(Slice line, int from, int to) {
        String text = line.text();
        int escaped = text.indexOf("\\|", from);
        if (escaped < 0 || escaped >= to) {
            return InlineReader.read(line.sub(from, to));
        }
        List<Slice.Piece> pieces = new ArrayList<>();
        int kept = from;
        for (int i = from; i < to; i++) {
            if (text.startsWith("\\|", i)) {
                pieces.addAll(line.sub(kept, i).pieces());
                kept = i + 1;
                i++;
            }
        }
        pieces.addAll(line.sub(kept, to).pieces());
        return InlineReader.read(Slice.of(pieces, line.span(from, to)));
    }

    private static int firstNonBlank(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimmedEnd(String text) {
        int to = text.length();
        while (to > 0 && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }
}
