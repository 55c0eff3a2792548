package dev.docproof.cli;

import dev.docproof.input.InputFile;
import dev.docproof.setup.CannotRun;
import dev.docproof.setup.Configuration;
import dev.docproof.setup.PageServers;
import dev.docproof.verify.Rehearsal;
import dev.docproof.watch.FileChanges;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code docproof watch}. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Looks at pages again whenever they are saved, until Ctrl-C.",
        footer = {
            "",
            "Examples:",
            "  docproof watch",
            "      all pages of docs, against themselves and each other",
            "  docproof watch docs/users --against http://localhost:3000",
            "      and their examples against a running server"
        })
final class WatchCommand implements Callable<Integer> {
    @Mixin private NamedPages named;

    @Mixin private SettingsOptions options;

    @Mixin private ColorOption color;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Configuration configuration = options.read();
        PageServers servers = PageServers.of(configuration.settings().inputs());
        if (!configuration.asksForServer()) {
            return watch(servers, Optional.empty());
        }
        try (OpenTarget target = new TargetChoice(configuration, options).open()) {
            return watch(servers, Optional.of(target));
        }
    }

    private int watch(PageServers servers, Optional<OpenTarget> target) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        WatchedPages pages = new WatchedPages(servers, target.map(WatchCommand::rehearsal));
        WatchScreen screen = new WatchScreen(out, color, options.redactor());
        try (FileChanges changes = FileChanges.of(this::paths)) {
            pages.look(named.files(), Set.of());
            screen.show(pages, Set.of());
            while (!Thread.currentThread().isInterrupted()) {
                Set<Path> changed = changes.next();
                pages.look(files(), changed);
                screen.show(pages, changed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAN;
    }

    private static Rehearsal rehearsal(OpenTarget target) {
        return new Rehearsal(target.target(), target.reset());
    }

    private List<Path> paths() throws IOException {
        return files().stream().map(InputFile::path).toList();
    }

    /** A page that is named may be gone for a moment while it is saved. */
    private List<InputFile> files() throws IOException {
        try {
            return named.files();
        } catch (CannotRun e) {
            if (e.getCause() instanceof NoSuchFileException) {
                return List.of();
            }
            throw e;
        }
    }
}
