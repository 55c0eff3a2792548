package dev.docproof.report.html;

import dev.docproof.report.Counts;
import dev.docproof.verify.Tally;

/** Numbers of claims and findings, as badges. */
final class TallyHtml {
    private final Markup html;

    TallyHtml(Markup html) {
        this.html = html;
    }

    void write(Counts counts) {
        Tally claims = counts.claims();
        html.open("p", "class", "tally");
        badge(claims.contradicted(), "contradicted", "contradicted");
        badge(claims.notExercised(), "not-exercised", "not exercised");
        badge(claims.confirmed(), "confirmed", "confirmed");
        badge(counts.accepted(), "known", "known");
        badge(counts.errors(), "error", counts.errors() == 1 ? "error" : "errors");
        badge(counts.warnings(), "warning", counts.warnings() == 1 ? "warning" : "warnings");
        html.close("p").line();
    }

    private void badge(int number, String style, String words) {
        if (number > 0) {
            html.element("span", number + " " + words, "class", "badge " + style).text(" ");
        }
    }
}
