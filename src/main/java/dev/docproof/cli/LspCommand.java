package dev.docproof.cli;

import dev.docproof.input.InputFile;
import dev.docproof.input.KnownFiles;
import dev.docproof.lint.Linter;
import dev.docproof.lint.ReadPage;
import dev.docproof.lsp.EditorServer;
import dev.docproof.lsp.PageTrial;
import dev.docproof.setup.Configuration;
import dev.docproof.setup.PageServers;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import dev.docproof.verify.Rehearsal;
import dev.docproof.verify.SubjectRun;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code docproof lsp}. */
@Command(
        name = "lsp",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Serves an editor: findings as you type, quick fixes, what would be sent.",
        footer = {
            "",
            "Examples:",
            "  docproof lsp",
            "      findings, quick fixes and requests, from the pages alone",
            "  docproof lsp --against http://localhost:3000",
            "      and what the server answers",
            "",
            "Speaks the language server protocol over standard input and output; editors",
            "start it by themselves. docs/guide/editor.md says how."
        })
final class LspCommand implements Callable<Integer> {
    @Mixin private SettingsOptions options;

    @Option(names = "--stdio", hidden = true, description = "Some editors say it; it is the way.")
    @SuppressWarnings("unused")
    private boolean stdio;

    @Override
    public Integer call() throws IOException {
        Configuration configuration = options.read();
        PageServers servers = PageServers.of(configuration.settings().inputs());
        InputFile here = new InputFile(Path.of("page.md"), Path.of(""));
        Linter linter = new Linter(KnownFiles.of(List.of(here))::mayExist);
        Optional<PageTrial> trial =
                configuration.asksForServer()
                        ? Optional.of((page, request) -> tried(page, request, configuration))
                        : Optional.empty();
        // What the editor shows passes by no masked stream.
        return new EditorServer(
                        text -> read(text, servers), linter, trial, options.redactor()::text)
                .serve(System.in, System.out);
    }

    private static ReadPage read(SourceFile text, PageServers servers) {
        return new PageReading(place(text.name()), servers).read(text);
    }

    /** A text that was never saved is read as if it lay here. */
    private static InputFile place(String name) {
        try {
            Path path = Path.of(name);
            if (path.isAbsolute() && path.getParent() != null) {
                return new InputFile(path, path.getParent());
            }
        } catch (InvalidPathException e) {
            // The name of a text that is no file.
        }
        return new InputFile(Path.of("untitled.md"), Path.of("").toAbsolutePath());
    }

    private SubjectRun tried(ReadPage page, Span request, Configuration configuration)
            throws IOException {
        try (OpenTarget target = new TargetChoice(configuration, options).open()) {
            return new Rehearsal(target.target(), target.reset())
                    .ofExample(page.documented(), request);
        }
    }
}
