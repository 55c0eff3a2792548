package dev.docproof.cli;

import dev.docproof.fleet.Shard;
import dev.docproof.input.SourceReader;
import dev.docproof.report.ConsoleReport;
import dev.docproof.report.Counts;
import dev.docproof.report.LintReport;
import dev.docproof.report.PageReport;
import dev.docproof.report.RecordedReport;
import dev.docproof.report.Reporter;
import dev.docproof.report.Summary;
import dev.docproof.setup.CannotRun;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docproof merge}. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes one report of the JSON reports of several runs.",
        footer = {
            "",
            "Examples:",
            "  docproof merge shard-*.json --report junit=junit.xml",
            "      all shards of one run, on the console and as JUnit XML",
            "",
            "Exit codes: 0 nothing contradicted, 1 something contradicted,",
            "2 could not run or a shard is missing, 3 nothing was tried."
        })
final class MergeCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "REPORT",
            arity = "1..*",
            description = "What --report json=FILE wrote.")
    private List<Path> files = new ArrayList<>();

    @Mixin private ReportOptions reports;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<RecordedReport> parts = files.stream().map(new RecordedReports()::read).toList();
        requireEnded(parts);
        requireWhole(parts);
        String command = parts.get(0).summary().command();
        ReportOptions.Console console = (out, spare) -> console(command, out, spare);
        try (Reports open =
                reports.open(command, console, Acceptance.nothing(), spec.commandLine().getOut())) {
            parts.stream()
                    .flatMap(part -> part.pages().stream())
                    .sorted(Comparator.comparingInt(PageReport::order))
                    .map(MergeCommand::withSource)
                    .forEach(open::page);
            parts.stream()
                    .flatMap(part -> part.summary().remarks().stream())
                    .distinct()
                    .forEach(open::remark);
            return exitCode(command, open.end(against(parts), took(parts)));
        }
    }

    /** Reports that show the page itself can, where it is at hand and the same. */
    private static PageReport withSource(PageReport page) {
        Path file = Path.of(page.page());
        if (!Files.isRegularFile(file)) {
            return page;
        }
        try {
            return new SourceReader().read(file).value().map(page::on).orElse(page);
        } catch (IOException e) {
            throw new CannotRun("cannot read the page " + file + ": " + e.getMessage(), e);
        }
    }

    private void requireEnded(List<RecordedReport> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).summary().interrupted()) {
                throw new CannotRun(
                        "the run of %s was interrupted; its report is not whole"
                                .formatted(files.get(i)));
            }
        }
    }

    /** A part that is missing would make the whole look better than it is. */
    private static void requireWhole(List<RecordedReport> parts) {
        List<Shard> shards =
                parts.stream()
                        .flatMap(part -> part.summary().part().stream())
                        .flatMap(part -> Shard.of(part.shard()).stream())
                        .toList();
        if (shards.isEmpty()) {
            return;
        }
        TreeSet<Integer> missing = new TreeSet<>();
        IntStream.rangeClosed(1, shards.get(0).count()).forEach(missing::add);
        for (Shard shard : shards) {
            if (shard.count() != shards.get(0).count()) {
                throw new CannotRun(
                        "shard %s and shard %s are not of one run".formatted(shards.get(0), shard));
            }
            if (!missing.remove(shard.index())) {
                throw new CannotRun("there are two reports of shard " + shard);
            }
        }
        if (!missing.isEmpty()) {
            throw new CannotRun(
                    "there is no report of shard %d of %d"
                            .formatted(missing.first(), shards.get(0).count()));
        }
    }

    private Reporter console(String command, Writer out, Path spare) {
        return command.equals("lint")
                ? new LintReport(reports.style(), reports.detail(), out)
                : new ConsoleReport(reports.style(), reports.detail(), out, spare);
    }

    private static Optional<String> against(List<RecordedReport> parts) {
        List<String> targets =
                parts.stream()
                        .flatMap(part -> part.summary().against().stream())
                        .distinct()
                        .toList();
        return targets.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", targets));
    }

    /** As long as the slowest, since they work side by side. */
    private static Duration took(List<RecordedReport> parts) {
        return parts.stream()
                .map(RecordedReport::summary)
                .map(Summary::took)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private static int exitCode(String command, Counts counts) {
        if (counts.isContradicted()) {
            return ExitCode.CONTRADICTED;
        }
        boolean idle = command.equals("lint") ? counts.pages() == 0 : !counts.isExercised();
        return idle ? ExitCode.NOTHING_EXERCISED : ExitCode.CLEAN;
    }
}
