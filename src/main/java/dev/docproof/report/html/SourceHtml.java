package dev.docproof.report.html;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Code;
import dev.docproof.markdown.Block.Heading;
import dev.docproof.markdown.Block.HtmlText;
import dev.docproof.markdown.Block.Item;
import dev.docproof.markdown.Block.Paragraph;
import dev.docproof.markdown.Block.Row;
import dev.docproof.markdown.Block.Table;
import dev.docproof.markdown.Inline;
import dev.docproof.markdown.Page;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The blocks of a page as a reader sees them, each with the claims that stand in it. */
final class SourceHtml {
    private final Markup html;
    private final InlineHtml inline;
    private final ClaimHtml claims;
    private final Marks marks;
    private final Map<Class<? extends Block>, Consumer<Block>> writers =
            Map.of(
                    Heading.class, block -> heading((Heading) block),
                    Paragraph.class, block -> paragraph((Paragraph) block),
                    Item.class, block -> item((Item) block),
                    Code.class, block -> code((Code) block),
                    Table.class, block -> table((Table) block),
                    HtmlText.class, block -> running(((HtmlText) block).text(), block.span()));

    SourceHtml(Markup html, ClaimHtml claims, Marks marks) {
        this.html = html;
        this.inline = new InlineHtml(html);
        this.claims = claims;
        this.marks = marks;
    }

    void write(Page page) {
        // Tags and imports are no text of the page, and are not shown.
        page.blocks()
                .forEach(block -> writers.getOrDefault(block.getClass(), b -> {}).accept(block));
    }

    /** A file that is no page of Markdown, as it stands. */
    void write(SourceFile file) {
        html.element("pre", file.text(), "class", "source", "tabindex", "0").line();
        claims.write(marks.rest());
    }

    private void heading(Heading heading) {
        // The report has a first heading of its own.
        String element = "h" + Math.min(heading.level() + 1, 6);
        html.open(element);
        inline.write(heading.text());
        html.close(element).line();
        claims.write(marks.take(heading.span()));
    }

    private void paragraph(Paragraph paragraph) {
        running(paragraph.text(), paragraph.span());
    }

    private void running(Inline text, Span span) {
        html.open("p");
        inline.write(text);
        html.close("p").line();
        claims.write(marks.take(span));
    }

    private void item(Item item) {
        html.open("div", "class", "item")
                .element("span", item.ordered() ? "1." : "•", "class", "bullet");
        html.open("div");
        inline.write(item.text());
        html.close("div").close("div").line();
        claims.write(marks.take(item.span()));
    }

    private void code(Code code) {
        Marks.Group own = marks.take(code.span());
        html.open("div", "class", "block" + (own.isEmpty() ? "" : " claimed")).line();
        html.open("pre", "tabindex", "0")
                .element("code", code.text().text().stripTrailing())
                .close("pre")
                .line();
        claims.write(own);
        html.close("div").line();
    }

    private void table(Table table) {
        html.open(
                "div", "class", "table", "tabindex", "0", "role", "region", "aria-label", "Table");
        html.open("table", "class", "of-page").open("thead").open("tr");
        table.header().forEach(cell -> cell("th", cell));
        html.element("th", "Verdict").close("tr").close("thead").line();
        html.open("tbody").line();
        for (Row row : table.rows()) {
            row(row, table.header().size());
        }
        html.close("tbody").close("table").close("div").line();
        claims.write(marks.take(table.span()));
    }

    private void row(Row row, int columns) {
        html.open("tr");
        List<Inline> cells = row.cells();
        cells.forEach(cell -> cell("td", cell));
        for (int i = cells.size(); i < columns; i++) {
            html.element("td", "");
        }
        html.open("td", "class", "verdict");
        claims.write(marks.take(row.span()));
        html.close("td").close("tr").line();
    }

    private void cell(String element, Inline text) {
        html.open(element);
        inline.write(text);
        html.close(element);
    }
}
