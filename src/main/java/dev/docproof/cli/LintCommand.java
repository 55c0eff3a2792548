package dev.docproof.cli;

import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Severity;
import dev.docproof.input.InputFile;
import dev.docproof.input.KnownFiles;
import dev.docproof.input.PageFiles;
import dev.docproof.input.SideBySide;
import dev.docproof.input.SourceReader;
import dev.docproof.lint.FolderLint;
import dev.docproof.lint.LintedPage;
import dev.docproof.lint.Linter;
import dev.docproof.lint.ReadPage;
import dev.docproof.operation.OperationReader;
import dev.docproof.operation.PageOperations;
import dev.docproof.report.Counts;
import dev.docproof.report.LintReport;
import dev.docproof.report.Reporter;
import dev.docproof.setup.CannotRun;
import dev.docproof.source.Attachments;
import dev.docproof.source.PageFolder;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docproof lint}. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds what contradicts itself on pages. Needs no server, sends nothing.",
        footer = {
            "",
            "Examples:",
            "  docproof lint",
            "      all pages of docs/",
            "  docproof lint docs/users/replace-user.md",
            "      one page",
            "  docproof explain status-rows-conflict",
            "      what a finding means",
            "",
            "Exit codes: 0 no errors, 1 errors, 2 could not run, 3 there were no pages."
        })
final class LintCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "INPUT",
            description = "Pages or folders of them; docs where none is named.")
    private List<Path> inputs = new ArrayList<>();

    @Option(names = "--strict", description = "Let warnings count as errors.")
    private boolean strict;

    @Mixin private RuleOptions rules;

    @Mixin private SinceOptions since;

    @Mixin private BaselineOptions baseline;

    @Mixin private ReportOptions reports;

    @Spec private CommandSpec spec;

    private final SourceReader sources = new SourceReader();

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        List<InputFile> files = files();
        Predicate<PageOperations> concerned = since.concerned();
        Linter linter = new Linter(KnownFiles.of(files)::mayExist);
        FolderLint folder = linter.folder();
        List<SourceFile> own = new ArrayList<>();
        SideBySide.ofMachine()
                .each(
                        files,
                        file -> looked(read(file), linter, concerned),
                        page -> {
                            folder.add(page.linted());
                            page.concerned().ifPresent(own::add);
                        });
        Counts counts = report(own, files.size(), weighed(folder.findings()), start);
        return files.isEmpty() ? ExitCode.NOTHING_EXERCISED : exitCode(counts);
    }

    private List<InputFile> files() throws IOException {
        List<Path> named = inputs.isEmpty() ? List.of(Path.of("docs")) : inputs;
        try {
            return PageFiles.find(named);
        } catch (NoSuchFileException e) {
            throw new CannotRun(
                    inputs.isEmpty()
                            ? "there is no folder docs here; name the pages: docproof lint PAGE"
                            : "there is no file or folder " + e.getMessage(),
                    e);
        }
    }

    /**
     * @param concerned its file, where it is to be told of
     */
    private record Looked(LintedPage linted, Optional<SourceFile> concerned) {}

    private static Looked looked(
            ReadPage page, Linter linter, Predicate<PageOperations> concerned) {
        return new Looked(
                linter.alone(page),
                Optional.of(page.file()).filter(file -> concerned.test(page.documented())));
    }

    private ReadPage read(InputFile file) {
        Attachments attachments = new PageFolder(file.folder(), file.root());
        OperationReader operations = new OperationReader(Placeholders.none(), page -> attachments);
        try {
            return ReadPage.read(sources.read(file.path()), operations);
        } catch (IOException e) {
            throw new CannotRun("cannot read " + file.path() + ": " + e.getMessage(), e);
        }
    }

    private List<Finding> weighed(List<Finding> findings) {
        return rules.levels().weigh(findings).stream()
                .map(
                        finding ->
                                strict && finding.severity() == Severity.WARNING
                                        ? finding.withSeverity(Severity.ERROR)
                                        : finding)
                .toList();
    }

    private Counts report(List<SourceFile> concerned, int all, List<Finding> findings, long start)
            throws IOException {
        Map<String, List<Finding>> byPage =
                findings.stream()
                        .collect(Collectors.groupingBy(finding -> finding.span().file().name()));
        int order = 0;
        Acceptance acceptance = baseline.open("lint", LocalDate.now(ZoneId.systemDefault()));
        try (Reports open =
                reports.open("lint", this::console, acceptance, spec.commandLine().getOut())) {
            since.remark(concerned.size(), all).ifPresent(open::remark);
            for (SourceFile page : concerned) {
                List<Finding> own = byPage.getOrDefault(page.name(), List.of());
                open.page(open.transcript().of(page, own, order++));
            }
            return open.end(Optional.empty(), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private Reporter console(Writer out, Path spare) {
        return new LintReport(reports.style(), reports.detail(), out);
    }

    private static int exitCode(Counts counts) {
        return counts.isContradicted() ? ExitCode.CONTRADICTED : ExitCode.CLEAN;
    }
}
