package dev.docproof.cli;

import dev.docproof.redact.Redactor;
import dev.docproof.report.PageReport;
import dev.docproof.source.SourceFile;
import dev.docproof.verify.Ignored;
import dev.docproof.verify.SubjectRun;

/** Puts down what came of the pages of a selection, and hands it to the reports of the run. */
record Teller(Selection selected, Ignored ignored, Redactor redactor, Reports reports) {
    /**
     * @param place among those that are tried; what is no page has one behind them
     */
    PageReport report(SubjectRun run, int place) {
        int order =
                place < selected.places().size() ? selected.places().get(place) : Integer.MAX_VALUE;
        return reports.transcript().of(ignored.of(run).masked(redactor), order);
    }

    void tell(PageReport page) {
        reports.page(page);
    }

    /** With the page itself, as it may be shown. */
    PageReport on(PageReport page, SourceFile file) {
        return reports.transcript().on(page, file);
    }
}
