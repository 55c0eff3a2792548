package dev.docproof.markdown;

import dev.docproof.markdown.Block.Row;
import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Block.TagKind;
import dev.docproof.markdown.TagScanner.Scanned;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An HTML table; its first row is its header. */
final class HtmlTable {
    private final SourceFile file;
    private final List<Row> rows = new ArrayList<>();
    private final List<Inline> cells = new ArrayList<>();
    private int rowStart = -1;
    private int cellStart = -1;

    private HtmlTable(SourceFile file) {
        this.file = file;
    }

    /** Empty where it has no rows. */
    static Optional<Table> read(SourceFile file, int from, int close) {
        HtmlTable table = new HtmlTable(file);
        String text = file.text();
        int at = from;
        while (at < close) {
            Optional<Scanned> tag =
                    text.charAt(at) == '<' ? TagScanner.markup(text, at) : Optional.empty();
            if (tag.isPresent()) {
                table.step(at, tag.get());
                at = tag.get().end();
            } else {
                at++;
            }
        }
        table.endRow(close);
        Span span = file.span(from, close);
        if (table.rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Table(
                        table.rows.get(0).cells(),
                        table.rows.subList(1, table.rows.size()),
                        Nesting.NONE,
                        span));
    }

    private void step(int at, Scanned tag) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        boolean cell = name.equals("td") || name.equals("th");
        if (name.equals("tr")) {
            endRow(at);
            rowStart = tag.kind() == TagKind.OPEN ? at : -1;
        } else if (cell) {
            endCell(at);
            cellStart = tag.kind() == TagKind.OPEN ? tag.end() : -1;
        }
    }

    private void endCell(int at) {
        if (cellStart >= 0) {
            cells.add(InlineReader.read(Slice.of(file.span(cellStart, Math.max(cellStart, at)))));
            cellStart = -1;
        }
    }

    private void endRow(int at) {
        endCell(at);
        if (!cells.isEmpty()) {
            int start = rowStart >= 0 ? rowStart : cells.get(0).span().start();
            rows.add(new Row(cells, file.span(Math.min(start, at), at)));
            cells.clear();
        }
        rowStart = -1;
    }
}
