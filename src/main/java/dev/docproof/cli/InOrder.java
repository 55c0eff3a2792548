package dev.docproof.cli;

import dev.docproof.report.PageReport;
import dev.docproof.report.ReportedVerdict;
import dev.docproof.source.SourceFile;
import dev.docproof.verify.OfflineRows;
import dev.docproof.verify.Subject;
import dev.docproof.verify.SubjectRun;
import dev.docproof.verify.Subjects;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells of pages in their order, whatever has to wait: some do until the server is down, some until
 * all others have been tried, and all behind them until they have been told.
 */
final class InOrder implements Closeable {
    private final Teller teller;
    private final Optional<OfflineRows> offline;
    private final WaitingReports early;
    private final WaitingReports late;
    private int next;
    private int last = -1;

    /**
     * @param offline empty where no server is taken down, and no page waits for that
     * @param room for reports that wait, in characters
     */
    InOrder(Teller teller, Optional<OfflineRows> offline, long room) {
        this.teller = teller;
        this.offline = offline;
        this.early = new WaitingReports(room);
        this.late = new WaitingReports(room);
    }

    /** Takes a page: those that nothing is left of in their order, then all others in theirs. */
    void take(int place, SubjectRun run) {
        PageReport report = teller.report(run, place);
        List<OfflineRows.Open> open = offline.isPresent() ? OfflineRows.open(run) : List.of();
        if (place == next && open.isEmpty() && early.isEmpty()) {
            teller.tell(report);
            next++;
        } else {
            SourceFile page = run.subject().documented().page();
            (place > last ? early : late).add(place, page, report, open);
        }
        last = Math.max(last, place);
    }

    /**
     * Tells of those that have waited.
     *
     * @param subjects to read pages again where more of them is wanted
     */
    void end(Subjects subjects) {
        if (early.haveOpenRows() || late.haveOpenRows()) {
            offline.ifPresent(OfflineRows::stop);
        }
        while (!early.isEmpty() || !late.isEmpty()) {
            WaitingReports first = early.place() < late.place() ? early : late;
            teller.tell(whole(first.next(), subjects));
        }
    }

    private PageReport whole(WaitingReports.Waiting own, Subjects subjects) {
        PageReport report = own.report();
        if (own.open().isEmpty() && report.source().isPresent()) {
            return report;
        }
        Subject subject = subjects.at(own.place());
        SourceFile page = subject.documented().page();
        if (!own.isOf(page)) {
            return report;
        }
        return teller.on(own.open().isEmpty() ? report : answered(own, subject), page);
    }

    /** With verdicts on the rows that have waited for the server's end. */
    private PageReport answered(WaitingReports.Waiting own, Subject subject) {
        List<ReportedVerdict> tried =
                teller.report(offline.orElseThrow().tried(subject), own.place()).verdicts();
        List<ReportedVerdict> verdicts = new ArrayList<>(own.report().verdicts());
        own.open().forEach(open -> verdicts.set(open.verdict(), tried.get(open.row())));
        return own.report().with(verdicts, own.report().findings());
    }

    @Override
    public void close() throws IOException {
        early.close();
        late.close();
    }
}
