package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.redact.Redactor;
import dev.docproof.report.Counts;
import dev.docproof.report.PageNames;
import dev.docproof.report.PageReport;
import dev.docproof.report.Reporter;
import dev.docproof.report.Summary;
import dev.docproof.report.Transcript;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports keep nothing of a page once it is written. */
class ReportMemoryTest {
    private static final int FINDINGS = 40;

    @TempDir private Path folder;

    /**
     * A page with its findings takes some ten thousand bytes. What is allowed for is what the
     * machine does meanwhile.
     */
    @ParameterizedTest
    @CsvSource({
        "json, 1500",
        "sarif, 1500",
        "junit, 1500",
        "gitlab, 1500",
        "github, 1500",
        "markdown, 1500",
        "tap, 1500",
        "html, 600"
    })
    void late_pages_take_no_more_memory_than_early_ones(String format, int pages)
            throws IOException {
        Transcript transcript = new Transcript(new PageNames(folder), Redactor.byName());
        ReportFormat known = ReportFormat.labelled(format).orElseThrow();
        try (OpenReport report = known.open(folder.resolve(format))) {
            long early = 0;
            for (int i = 0; i < pages; i++) {
                if (i == pages / 4) {
                    early = inUse();
                }
                report.reporter().page(page(transcript, i));
            }
            long late = inUse();
            assertThat(late - early).isLessThan(1500L * pages);
            end(report.reporter());
        }
    }

    private static PageReport page(Transcript transcript, int number) {
        SourceFile page =
                new SourceFile("docs/page-" + number + ".md", "Tide Tables. \n".repeat(FINDINGS));
        List<Finding> findings =
                IntStream.range(0, FINDINGS)
                        .mapToObj(
                                line ->
                                        Rule.VALUE_DIFFERS
                                                .at(page.span(line * 14, line * 14 + 4), "differs")
                                                .withHint("look at it again"))
                        .toList();
        return transcript.of(page, findings, number);
    }

    private static void end(Reporter reporter) throws IOException {
        reporter.end(
                new Summary(
                        "lint",
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        false,
                        Counts.none(),
                        Duration.ZERO));
    }

    private static long inUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
