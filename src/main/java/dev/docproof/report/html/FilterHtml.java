package dev.docproof.report.html;

import dev.docproof.report.Standing;

/** The controls that narrow down what is shown. Without scripts everything is shown. */
final class FilterHtml {
    private FilterHtml() {}

    /** Which claims of a page. */
    static void claims(Markup html) {
        html.open("fieldset", "class", "filters needs-script", "hidden", "");
        html.element("legend", "Show claims that are").line();
        for (Standing standing : Standing.values()) {
            html.open("label")
                    .open(
                            "input",
                            "type",
                            "checkbox",
                            "checked",
                            "",
                            "data-claims",
                            standing.label());
            html.text(" " + standing.words()).close("label").line();
        }
        html.element("button", "Next contradiction (n)", "type", "button", "id", "next");
        html.close("fieldset").line();
    }

    /** Which rows of a table. */
    static void rows(Markup html, String what) {
        html.open("div", "class", "filters needs-script", "hidden", "");
        html.open("label").text("Find " + what + " ");
        html.open("input", "type", "search", "id", "find", "autocomplete", "off");
        html.close("label").line();
        html.open("label").text("Show ").open("select", "id", "state");
        html.element("option", "everything", "value", "");
        html.element("option", "contradicted", "value", "contradicted");
        html.element("option", "not exercised", "value", "not-exercised");
        html.element("option", "confirmed", "value", "confirmed");
        html.close("select").close("label").line();
        html.open("output", "id", "shown", "aria-live", "polite").close("output");
        html.close("div").line();
    }
}
