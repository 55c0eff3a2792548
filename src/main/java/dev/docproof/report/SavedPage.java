package dev.docproof.report;

import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is reported of a page, but for the page itself, as a report of its own and back. */
record SavedPage(String text) {
    private static final Summary NOTHING =
            new Summary(
                    "",
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    false,
                    Counts.none(),
                    Duration.ZERO);

    /**
     * @param folder where a part of it may wait until the rest is written
     */
    static SavedPage of(PageReport page, Path folder) throws IOException {
        StringWriter text = new StringWriter();
        JsonReport report = new JsonReport(text, folder);
        report.page(page);
        report.end(NOTHING);
        return new SavedPage(text.toString());
    }

    PageReport page() {
        return new RecordedReportReader()
                .read(new SourceFile("a report that waits", text))
                .value()
                .orElseThrow()
                .pages()
                .get(0);
    }
}
