package dev.docproof.cli;

import dev.docproof.finding.Reading;
import dev.docproof.input.SourceReader;
import dev.docproof.report.FindingText;
import dev.docproof.report.RecordedReport;
import dev.docproof.report.RecordedReportReader;
import dev.docproof.setup.CannotRun;
import java.io.IOException;
import java.nio.file.Path;

/** Reports of earlier runs, read from their files. */
final class RecordedReports {
    private final SourceReader sources = SourceReader.withoutLimit();
    private final RecordedReportReader reader = new RecordedReportReader();

    RecordedReport read(Path file) {
        Reading<RecordedReport> read;
        try {
            read = sources.read(file).flatMap(reader::read);
        } catch (IOException e) {
            throw new CannotRun("cannot read the report " + file + ": " + e.getMessage(), e);
        }
        return read.value()
                .orElseThrow(
                        () ->
                                new CannotRun(
                                        "a report cannot be read\n"
                                                + FindingText.plain(read.findings()).strip()));
    }
}
