package dev.docproof.report.html;

import dev.docproof.report.Counts;
import dev.docproof.report.Spool;
import dev.docproof.report.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The front of the report: how the run came out, and all its pages. */
final class IndexHtml {
    private final Markup html;

    IndexHtml(Markup html) {
        this.html = html;
    }

    /**
     * @param rows of the table of pages, as {@link #row} writes them
     */
    void write(Summary summary, Spool rows) throws IOException {
        Counts counts = summary.counts();
        html.head("Docproof", "");
        html.element("a", "Skip to the pages", "class", "skip", "href", "#pages").line();
        html.open("header").line();
        html.element("h1", headline(summary), "class", counts.isContradicted() ? "bad" : "good")
                .line();
        new TallyHtml(html).write(counts);
        html.element("p", about(summary), "class", "about").line();
        summary.notes().forEach(note -> html.element("p", note, "class", "note").line());
        if (summary.against().isPresent()) {
            html.open("p")
                    .element("a", "Coverage of operations and statuses", "href", "coverage.html")
                    .close("p")
                    .line();
        }
        FilterHtml.rows(html, "a page");
        html.close("header").line().open("main", "id", "pages").line();
        table(rows);
        html.close("main").end();
    }

    private static String headline(Summary summary) {
        Counts counts = summary.counts();
        if (counts.claims().contradicted() > 0) {
            int number = counts.claims().contradicted();
            return number + (number == 1 ? " claim is" : " claims are") + " contradicted";
        }
        if (counts.errors() > 0) {
            return counts.errors() + (counts.errors() == 1 ? " error" : " errors");
        }
        return summary.against().isPresent() && !counts.isExercised()
                ? "Nothing was tried"
                : "Nothing is contradicted";
    }

    private static String about(Summary summary) {
        int pages = summary.counts().pages();
        return "%d page%s%s in %s s"
                .formatted(
                        pages,
                        pages == 1 ? "" : "s",
                        summary.against().map(target -> " against " + target).orElse(""),
                        String.format(Locale.ROOT, "%.1f", summary.took().toMillis() / 1000.0));
    }

    private void table(Spool rows) throws IOException {
        html.open(
                "div", "class", "table", "tabindex", "0", "role", "region", "aria-label", "Pages");
        html.open("table", "class", "rows").open("thead").open("tr");
        List.of("Page", "Contradicted", "Not exercised", "Confirmed", "Errors", "Warnings")
                .forEach(title -> html.element("th", title, "scope", "col"));
        html.close("tr").close("thead").line().open("tbody").line();
        html.pour(rows);
        html.close("tbody").close("table").close("div").line();
    }

    /**
     * The row of one page.
     *
     * @param file the page's file in the report
     */
    void row(String page, String file, Counts counts) {
        html.open("tr", "data-state", String.join(" ", states(counts)));
        html.open("th", "scope", "row").element("a", page, "href", file).close("th");
        number(counts.claims().contradicted(), "contradicted");
        number(counts.claims().notExercised(), "not-exercised");
        number(counts.claims().confirmed(), "confirmed");
        number(counts.errors(), "error");
        number(counts.warnings(), "warning");
        html.close("tr").line();
    }

    private static List<String> states(Counts counts) {
        List<String> states = new ArrayList<>();
        if (counts.isContradicted()) {
            states.add("contradicted");
        }
        if (counts.claims().notExercised() > 0) {
            states.add("not-exercised");
        }
        if (counts.claims().confirmed() > 0) {
            states.add("confirmed");
        }
        return states;
    }

    private void number(int number, String style) {
        html.open("td", "class", "number");
        if (number == 0) {
            html.element("span", "0", "class", "none");
        } else {
            html.element("span", Integer.toString(number), "class", "badge " + style);
        }
        html.close("td");
    }
}
