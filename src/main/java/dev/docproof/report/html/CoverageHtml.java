package dev.docproof.report.html;

import dev.docproof.report.Standing;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The coverage matrix: operations by statuses. */
final class CoverageHtml {
    private final Markup html;

    CoverageHtml(Markup html) {
        this.html = html;
    }

    void write(Coverage coverage) throws IOException {
        html.head("Coverage – Docproof", "");
        html.element("a", "Skip to the matrix", "class", "skip", "href", "#matrix").line();
        html.open("header").line();
        html.open("p").element("a", "All pages", "href", "index.html").close("p").line();
        html.element("h1", "Coverage").line();
        html.element("p", "Which statuses each operation promises, and how they came out.").line();
        legend();
        FilterHtml.rows(html, "an operation");
        html.close("header").line().open("main", "id", "matrix").line();
        if (coverage.isEmpty()) {
            html.element("p", "No status of an operation was met.", "class", "note");
        } else {
            table(coverage);
        }
        html.close("main").end();
    }

    private void legend() {
        html.open("p", "class", "legend");
        for (Standing standing : Standing.values()) {
            html.element(
                    "span",
                    symbol(standing),
                    "class",
                    "cell " + standing.label(),
                    "aria-hidden",
                    "true");
            html.text(" " + standing.words() + "  ");
        }
        html.close("p").line();
    }

    private void table(Coverage coverage) throws IOException {
        html.open(
                "div",
                "class",
                "table",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                "Coverage");
        html.open("table", "class", "matrix rows").open("thead").open("tr");
        html.element("th", "Operation", "scope", "col").element("th", "Page", "scope", "col");
        List<String> statuses = coverage.statuses();
        statuses.forEach(status -> html.element("th", status, "scope", "col"));
        html.close("tr").close("thead").line().open("tbody").line();
        coverage.takeBack(line -> row(line, statuses));
        html.close("tbody").close("table").close("div").line();
    }

    private void row(Coverage.Line line, List<String> statuses) {
        String states =
                Arrays.stream(Standing.values())
                        .filter(
                                standing ->
                                        line.cells().values().stream()
                                                .anyMatch(cell -> cell.standing() == standing))
                        .map(Standing::label)
                        .collect(Collectors.joining(" "));
        html.open("tr", "data-state", states);
        html.open("th", "scope", "row").element("code", line.operation()).close("th");
        html.open("td").element("a", line.page(), "href", line.file()).close("td");
        for (String status : statuses) {
            html.open("td");
            if (line.cells().containsKey(status)) {
                cell(line, status, line.cells().get(status));
            }
            html.close("td");
        }
        html.close("tr").line();
    }

    private void cell(Coverage.Line line, String status, Coverage.Cell cell) {
        String words = line.operation() + ", " + status + ": " + cell.standing().words();
        html.element(
                "a",
                symbol(cell.standing()),
                "class",
                "cell " + cell.standing().label(),
                "href",
                line.file() + "#claim-" + cell.claim(),
                "title",
                words,
                "aria-label",
                words);
    }

    private static String symbol(Standing standing) {
        return switch (standing) {
            case CONFIRMED -> "✓";
            case CONTRADICTED -> "✗";
            case NOT_EXERCISED -> "–";
        };
    }
}
