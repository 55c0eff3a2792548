package dev.docproof.cli;

import dev.docproof.report.PageReport;
import dev.docproof.report.PutDown;
import dev.docproof.source.SourceFile;
import dev.docproof.verify.OfflineRows;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reports of pages in a line, and what must be known of each when its turn comes. */
final class WaitingReports implements Closeable {
    private final PutDown reports;
    private final Deque<Known> line = new ArrayDeque<>();
    private boolean openRows;

    /**
     * @param room in memory, in characters; the others wait in a file
     */
    WaitingReports(long room) {
        this.reports = new PutDown(ReportFile.SPARE, room);
    }

    /**
     * @param text a hash of the page
     * @param open its rows that are tried once the server is down
     */
    private record Known(int place, int text, List<OfflineRows.Open> open) {}

    /** A report whose turn has come. */
    record Waiting(int place, PageReport report, List<OfflineRows.Open> open, int text) {
        /** Whether the page is still the same. */
        boolean isOf(SourceFile page) {
            return page.text().hashCode() == text;
        }
    }

    /**
     * @param page as it is now
     * @param open its rows that are tried once the server is down
     */
    void add(int place, SourceFile page, PageReport report, List<OfflineRows.Open> open) {
        int text = page.text().hashCode();
        openRows |= !open.isEmpty();
        line.add(new Known(place, text, open));
        try {
            reports.add(report);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot put down the report of " + report.page(), e);
        }
    }

    boolean isEmpty() {
        return line.isEmpty();
    }

    boolean haveOpenRows() {
        return openRows;
    }

    /** Of the first one; behind all others where there is none. */
    int place() {
        return line.isEmpty() ? Integer.MAX_VALUE : line.getFirst().place();
    }

    /** Takes the first one back. Nothing can be added afterwards. */
    Waiting next() {
        Known own = line.removeFirst();
        try {
            return new Waiting(own.place(), reports.next(), own.open(), own.text());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot take back the report of a page", e);
        }
    }

    @Override
    public void close() throws IOException {
        reports.close();
    }
}
