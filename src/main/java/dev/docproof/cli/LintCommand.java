package dev.docproof.cli;

import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Severity;
import dev.docproof.input.InputFile;
import dev.docproof.input.KnownFiles;
import dev.docproof.input.PageFiles;
import dev.docproof.input.SourceReader;
import dev.docproof.lint.Linter;
import dev.docproof.lint.ReadPage;
import dev.docproof.operation.OperationReader;
import dev.docproof.report.ConsoleReport.Detail;
import dev.docproof.report.LintReport;
import dev.docproof.source.Attachments;
import dev.docproof.source.PageFolder;
import dev.docproof.verify.Run;
import dev.docproof.verify.Subject;
import dev.docproof.verify.SubjectRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = ReportFile.Converter.class,
            description = "Also write a report: json=FILE. May be repeated.")
    private List<ReportFile> reports = new ArrayList<>();

    @Option(
            names = {"-q", "--quiet"},
            description = "Say only errors, and the summary.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say everything, findings of level info included.")
    private boolean verbose;

    @Mixin private RuleOptions rules;

    @Mixin private ColorOption color;

    @Spec private CommandSpec spec;

    private final SourceReader sources = new SourceReader();

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        List<InputFile> files = files();
        List<ReadPage> pages = files.stream().map(this::read).toList();
        List<Finding> findings = new Linter(KnownFiles.of(files)::mayExist).lint(pages);
        Run run = run(pages, weighed(findings), Duration.ofNanos(System.nanoTime() - start));
        report(run);
        return pages.isEmpty() ? ExitCode.NOTHING_EXERCISED : exitCode(run);
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

    private static Run run(List<ReadPage> pages, List<Finding> findings, Duration took) {
        Map<String, List<Finding>> byPage =
                findings.stream()
                        .collect(Collectors.groupingBy(finding -> finding.span().file().name()));
        List<SubjectRun> subjects =
                pages.stream()
                        .map(
                                page ->
                                        new Subject(
                                                page.documented(),
                                                byPage.getOrDefault(page.file().name(), List.of())))
                        .map(subject -> new SubjectRun(subject, List.of(), 0))
                        .toList();
        return new Run("themselves", List.of(), subjects, took);
    }

    private void report(Run run) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        new LintReport(color.style(), detail()).write(run, out);
        out.flush();
        for (ReportFile report : reports) {
            report.write(run);
        }
    }

    private Detail detail() {
        return quiet ? Detail.QUIET : verbose ? Detail.VERBOSE : Detail.NORMAL;
    }

    private static int exitCode(Run run) {
        return run.isContradicted() ? ExitCode.CONTRADICTED : ExitCode.CLEAN;
    }
}
