package dev.docproof.cli;

import dev.docproof.config.Settings;
import dev.docproof.input.InputFile;
import dev.docproof.input.PageFiles;
import dev.docproof.input.SourceReader;
import dev.docproof.lint.ReadPage;
import dev.docproof.setup.CannotRun;
import dev.docproof.setup.PageServers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docproof init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Looks at a folder of pages, writes a small docproof.yml, and says what next.",
        footer = {
            "",
            "Examples:",
            "  docproof init",
            "      finds the pages by itself",
            "  docproof init website/docs",
            "      says where they are",
            "",
            "Exit codes: 0 written, or there already, 2 could not run, 3 there were no pages."
        })
final class InitCommand implements Callable<Integer> {
    private static final Path CONFIGURATION = Path.of("docproof.yml");
    private static final List<String> USUAL =
            List.of("docs", "doc", "documentation", "website/docs", "content", "api");

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "Where the pages are; docs and its like are found.")
    private Optional<Path> folder;

    @Option(names = "--force", description = "Write docproof.yml anew where there is one.")
    private boolean force;

    @Option(names = "--dry-run", description = "Show what would be written.")
    private boolean dryRun;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path docs = folder.or(InitCommand::usual).orElse(Path.of("."));
        if (!Files.exists(docs)) {
            throw new CannotRun("there is no folder " + docs);
        }
        List<ReadPage> pages = new ArrayList<>();
        PageServers servers = PageServers.of(Settings.usual().inputs());
        for (InputFile file : PageFiles.find(List.of(docs))) {
            pages.add(new PageReading(file, servers).read(new SourceReader().read(file.path())));
        }
        FirstLook look = FirstLook.of(docs, Files.isDirectory(Path.of("contracts")), pages);
        PrintWriter out = spec.commandLine().getOut();
        look.found().forEach(out::println);
        if (pages.isEmpty()) {
            out.println("name the folder of the pages: docproof init FOLDER");
            return ExitCode.NOTHING_EXERCISED;
        }
        write(look, out);
        look.next().forEach(out::println);
        out.flush();
        return ExitCode.CLEAN;
    }

    private static Optional<Path> usual() {
        return USUAL.stream().map(Path::of).filter(Files::isDirectory).findFirst();
    }

    private void write(FirstLook look, PrintWriter out) throws IOException {
        out.println();
        if (dryRun) {
            out.print(look.configuration());
        } else if (Files.exists(CONFIGURATION) && !force) {
            out.println("docproof.yml is there already and stays as it is; --force writes it anew");
        } else {
            Files.writeString(CONFIGURATION, look.configuration());
            out.println("wrote docproof.yml");
        }
        out.println();
    }
}
