package dev.docproof.cli;

import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.input.InputFile;
import dev.docproof.input.PageFiles;
import dev.docproof.input.SideBySide;
import dev.docproof.input.SourceReader;
import dev.docproof.lint.StatusRowsConflict;
import dev.docproof.markdown.MarkdownReader;
import dev.docproof.operation.OperationReader;
import dev.docproof.operation.PageOperations;
import dev.docproof.report.ExtractJson;
import dev.docproof.report.ExtractOpenApi;
import dev.docproof.report.ExtractReport;
import dev.docproof.report.ExtractText;
import dev.docproof.setup.CannotRun;
import dev.docproof.source.Attachments;
import dev.docproof.source.PageFolder;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docproof extract}. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says what pages document, and what of them was not understood.",
        footer = {
            "",
            "Examples:",
            "  docproof extract docs",
            "      operations, parameters, statuses and examples of all pages in docs",
            "  docproof extract --format json docs > operations.jsonl",
            "      the same for programs, one page a line",
            "  docproof extract --format openapi docs > openapi.json",
            "      the operations of all pages as one OpenAPI 3.1 document",
            "",
            "Exit codes: 0 pages were read, 2 could not run, 3 there were no pages."
        })
final class ExtractCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "INPUT",
            description = "Pages or folders of them; docs where none is named.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json|openapi",
            defaultValue = "text",
            description = "How it is written (default: text).")
    private Format format;

    @Spec private CommandSpec spec;

    private final SourceReader sources = new SourceReader();
    private final MarkdownReader markdown = new MarkdownReader();
    private final StatusRowsConflict conflicts = new StatusRowsConflict();

    enum Format {
        TEXT,
        JSON,
        OPENAPI
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = new PrintWriter(spec.commandLine().getOut(), false);
        List<InputFile> pages = pages();
        GithubActions.Fence fence = fence(out);
        ExtractReport report = report(out);
        SideBySide.ofMachine()
                .each(
                        pages,
                        this::extract,
                        page -> report.page(page.documented(), page.findings()));
        report.end();
        fence.end();
        return pages.isEmpty() ? ExitCode.NOTHING_EXERCISED : ExitCode.CLEAN;
    }

    /** What is written for programs is left as it is. */
    private GithubActions.Fence fence(PrintWriter out) {
        return format == Format.TEXT ? new GithubActions(System.getenv()).fence(out) : () -> {};
    }

    private ExtractReport report(PrintWriter out) {
        return switch (format) {
            case TEXT -> new ExtractText(out);
            case JSON -> new ExtractJson(out);
            case OPENAPI -> new ExtractOpenApi(out);
        };
    }

    private List<InputFile> pages() throws IOException {
        List<Path> named = inputs.isEmpty() ? List.of(Path.of("docs")) : inputs;
        try {
            return PageFiles.find(named);
        } catch (NoSuchFileException e) {
            throw new CannotRun("there is no file or folder " + e.getMessage(), e);
        }
    }

    private record Extracted(PageOperations documented, List<Finding> findings) {}

    private Extracted extract(InputFile input) {
        Reading<SourceFile> source = source(input.path());
        Attachments attachments = new PageFolder(input.folder(), input.root());
        OperationReader operations = new OperationReader(Placeholders.none(), page -> attachments);
        Reading<PageOperations> read = source.flatMap(markdown::read).flatMap(operations::read);
        SourceFile file = source.value().orElseGet(() -> source.findings().get(0).span().file());
        PageOperations documented =
                read.value().orElseGet(() -> new PageOperations(file, List.of(), List.of()));
        return new Extracted(documented, findings(read.findings(), documented));
    }

    private Reading<SourceFile> source(Path path) {
        try {
            return sources.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** What was not understood, and rows that cannot be understood together. */
    private List<Finding> findings(List<Finding> read, PageOperations documented) {
        return Stream.concat(
                        read.stream(),
                        documented.operations().stream()
                                .flatMap(operation -> conflicts.check(operation).stream()))
                .sorted(Finding.BY_PLACE)
                .toList();
    }
}
