package dev.docproof.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Reports of pages that cannot be told yet. The first of them wait in memory; where many wait, the
 * others do so in a file, and without the pages themselves.
 */
public final class PutDown implements Closeable {
    private final Deque<PageReport> near = new ArrayDeque<>();
    private final Path folder;
    private final Rows far;
    private final long room;
    private long held;

    /**
     * @param folder where a file may be made
     * @param room in memory, in characters of messages and pages
     */
    public PutDown(Path folder, long room) {
        this.folder = folder;
        this.far = new Rows(folder);
        this.room = room;
    }

    public void add(PageReport page) throws IOException {
        if (held < room) {
            held += weight(page);
            near.add(page);
        } else {
            far.add(List.of(SavedPage.of(page, folder).text()));
        }
    }

    private static long weight(PageReport page) {
        int text = page.source().map(source -> source.text().length()).orElse(0);
        return text
                + page.verdicts().stream()
                        .flatMap(verdict -> verdict.exchange().stream())
                        .mapToLong(PutDown::weight)
                        .sum();
    }

    private static long weight(ReportedExchange exchange) {
        return (long) exchange.command().length()
                + exchange.request().length()
                + exchange.response().map(String::length).orElse(0);
    }

    /** Takes the first one back. Nothing can be added afterwards. */
    public PageReport next() throws IOException {
        return near.isEmpty() ? new SavedPage(far.next().get(0)).page() : near.removeFirst();
    }

    @Override
    public void close() throws IOException {
        far.close();
    }
}
