package dev.docproof.cli;

import dev.docproof.report.PageReport;
import dev.docproof.report.PutDown;
import dev.docproof.report.ReportedVerdict;
import dev.docproof.source.SourceFile;
import dev.docproof.verify.OfflineRows;
import dev.docproof.verify.Subject;
import dev.docproof.verify.SubjectRun;
import dev.docproof.verify.Subjects;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Tells of pages in their order where some wait until the server is down. Those, and all behind
 * them, are put down until then.
 */
final class UntilStopped implements Closeable {
    private final Teller teller;
    private final Optional<OfflineRows> offline;
    private final PutDown waiting;
    private final List<Held> held = new ArrayList<>();
    private int next;

    /**
     * What is kept in memory of a page that waits.
     *
     * @param text tells whether the page is still the same
     */
    private record Held(int place, int text, List<OfflineRows.Open> open) {}

    /**
     * @param offline empty where no server is taken down, and no page waits for that
     */
    UntilStopped(Teller teller, Optional<OfflineRows> offline, PutDown waiting) {
        this.teller = teller;
        this.offline = offline;
        this.waiting = waiting;
    }

    /** Takes the next page. */
    void take(SubjectRun run) {
        int place = next++;
        PageReport report = teller.report(run, place);
        if (offline.isEmpty() || held.isEmpty() && !OfflineRows.areOn(run.subject())) {
            teller.tell(report);
        } else {
            int text = run.subject().documented().page().text().hashCode();
            held.add(new Held(place, text, OfflineRows.open(run)));
            putDown(report);
        }
    }

    private void putDown(PageReport report) {
        try {
            waiting.add(report);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot put down the report of " + report.page(), e);
        }
    }

    /**
     * Tells of those that have waited.
     *
     * @param subjects to read pages again where more of them is wanted
     */
    void end(Subjects subjects) throws IOException {
        if (offline.isPresent() && !held.isEmpty()) {
            OfflineRows rows = offline.get();
            rows.stop();
            Iterator<Held> order = held.iterator();
            waiting.takeBack(report -> teller.tell(whole(report, order.next(), rows, subjects)));
        }
    }

    private PageReport whole(PageReport report, Held own, OfflineRows rows, Subjects subjects) {
        if (own.open().isEmpty() && report.source().isPresent()) {
            return report;
        }
        Subject subject = subjects.at(own.place());
        SourceFile page = subject.documented().page();
        if (page.text().hashCode() != own.text()) {
            return report;
        }
        List<ReportedVerdict> tried = teller.report(rows.tried(subject), own.place()).verdicts();
        List<ReportedVerdict> verdicts = new ArrayList<>(report.verdicts());
        own.open().forEach(open -> verdicts.set(open.verdict(), tried.get(open.row())));
        return teller.on(report.with(verdicts, report.findings()), page);
    }

    @Override
    public void close() throws IOException {
        waiting.close();
    }
}
