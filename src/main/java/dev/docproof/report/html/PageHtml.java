package dev.docproof.report.html;

import dev.docproof.markdown.MarkdownReader;
import dev.docproof.markdown.Page;
import dev.docproof.report.Counts;
import dev.docproof.report.PageReport;
import dev.docproof.source.SourceFile;
import java.util.Optional;
import java.util.regex.Pattern;

/** One page of the documentation with what came of it. */
final class PageHtml {
    private static final Pattern MARKDOWN = Pattern.compile("(?i)\\.(md|markdown|mdx)$");

    private final Markup html;

    PageHtml(Markup html) {
        this.html = html;
    }

    void write(PageReport page) {
        html.head(page.page() + " – Docproof", "../");
        html.element("a", "Skip to the page", "class", "skip", "href", "#page").line();
        html.open("header").line();
        html.open("p").element("a", "All pages", "href", "../index.html").close("p").line();
        html.element("h1", page.page()).line();
        new TallyHtml(html).write(Counts.of(page));
        FilterHtml.claims(html);
        html.close("header").line().open("main", "id", "page").line();
        writeSource(page);
        html.close("main").end();
    }

    private void writeSource(PageReport page) {
        ClaimHtml claims = new ClaimHtml(html, page);
        if (page.source().isEmpty()) {
            html.element(
                    "p",
                    "The page itself was not at hand when the reports were merged.",
                    "class",
                    "note");
            claims.write(new Marks(page, new SourceFile(page.page(), "")).rest());
            return;
        }
        SourceFile file = page.source().get();
        Marks marks = new Marks(page, file);
        SourceHtml source = new SourceHtml(html, claims, marks);
        markdown(page, file).ifPresentOrElse(source::write, () -> source.write(file));
        Marks.Group rest = marks.rest();
        if (!rest.isEmpty()) {
            html.element("h2", "Elsewhere on the page");
            claims.write(rest);
        }
    }

    private static Optional<Page> markdown(PageReport page, SourceFile file) {
        return MARKDOWN.matcher(page.page()).find()
                ? new MarkdownReader().read(file).value()
                : Optional.empty();
    }
}
