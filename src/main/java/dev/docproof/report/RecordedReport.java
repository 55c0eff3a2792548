package dev.docproof.report;

import java.util.List;
import java.util.Objects;

/** A report that was written by an earlier run, read back. */
public record RecordedReport(List<PageReport> pages, Summary summary) {
    public RecordedReport {
        pages = List.copyOf(pages);
        Objects.requireNonNull(summary, "summary");
    }
}
