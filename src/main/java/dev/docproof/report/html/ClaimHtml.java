package dev.docproof.report.html;

import dev.docproof.report.FindingText;
import dev.docproof.report.PageReport;
import dev.docproof.report.ReportedExchange;
import dev.docproof.report.ReportedFinding;
import dev.docproof.report.ReportedVerdict;
import dev.docproof.report.Standing;
import java.util.List;

/** A claim with its verdict; what decided it is one click away. */
final class ClaimHtml {
    private final Markup html;
    private final PageReport page;

    ClaimHtml(Markup html, PageReport page) {
        this.html = html;
        this.page = page;
    }

    void write(Marks.Group group) {
        if (group.isEmpty()) {
            return;
        }
        html.open("div", "class", "claims").line();
        group.verdicts().forEach(numbered -> write(numbered.number(), numbered.verdict()));
        group.findings().forEach(this::write);
        html.close("div").line();
    }

    private void write(int number, ReportedVerdict verdict) {
        String standing = style(verdict);
        html.open("details", "class", "claim " + standing, "id", "claim-" + number);
        html.open("summary");
        badge(standing, words(verdict));
        html.text(" ").element("span", verdict.text(), "class", "words");
        html.close("summary").line();
        html.open("div", "class", "evidence");
        verdict.basis().ifPresent(why -> html.element("p", "Expected since " + why + "."));
        verdict.notes().forEach(note -> html.element("p", note));
        verdict.reason().ifPresent(why -> html.element("p", "Not exercised: " + why + "."));
        verdict.accepted().ifPresent(why -> html.element("p", "Known: " + why + "."));
        List<ReportedFinding> findings = page.findingsOf(verdict);
        if (!findings.isEmpty()) {
            html.element("pre", FindingText.plainly(findings), "tabindex", "0");
        }
        verdict.exchange().ifPresent(this::write);
        html.close("div").close("details").line();
    }

    private void write(ReportedExchange exchange) {
        html.element("h4", "Sent");
        html.element("pre", exchange.request(), "tabindex", "0");
        html.element(
                "h4",
                "Came back: " + exchange.outcome() + ", " + exchange.took().toMillis() + " ms");
        exchange.response().ifPresent(answer -> html.element("pre", answer, "tabindex", "0"));
        html.element("h4", "Repeat with");
        html.element("pre", exchange.command(), "tabindex", "0");
    }

    private void write(ReportedFinding finding) {
        String severity = finding.accepted().isPresent() ? "known" : finding.severity().label();
        html.open("details", "class", "claim " + severity).open("summary");
        badge(severity, severity);
        html.text(" ").element("span", finding.message(), "class", "words");
        html.close("summary").line();
        html.open("div", "class", "evidence");
        html.element("pre", FindingText.plainly(List.of(finding)), "tabindex", "0");
        html.close("div").close("details").line();
    }

    private void badge(String style, String words) {
        html.element("span", words, "class", "badge " + style);
    }

    private static String words(ReportedVerdict verdict) {
        return verdict.accepted().isPresent() ? "known" : verdict.standing().words();
    }

    static String style(ReportedVerdict verdict) {
        return verdict.accepted().isPresent() ? "known" : style(verdict.standing());
    }

    static String style(Standing standing) {
        return standing.label();
    }
}
