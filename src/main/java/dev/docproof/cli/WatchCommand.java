package dev.docproof.cli;

import dev.docproof.input.InputFile;
import dev.docproof.setup.CannotRun;
import dev.docproof.setup.Configuration;
import dev.docproof.setup.PageServers;
import dev.docproof.watch.FileChanges;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        TargetChoice choice = new TargetChoice(configuration, options);
        try (WatchedTarget target =
                configuration.asksForServer()
                        ? WatchedTarget.open(choice)
                        : WatchedTarget.none(choice)) {
            return watch(servers, target);
        }
    }

    private int watch(PageServers servers, WatchedTarget target) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        WatchedPages pages = new WatchedPages(servers, target::rehearsal);
        WatchScreen screen = new WatchScreen(out, color, options.redactor());
        try (FileChanges changes = FileChanges.of(() -> paths(target))) {
            pages.look(named.files(), Set.of());
            screen.show(pages, Set.of());
            while (!Thread.currentThread().isInterrupted()) {
                Set<Path> changed = changes.next();
                boolean another = follow(target, changed);
                Set<Path> looked = another ? Set.of() : changed;
                if (another) {
                    pages.forget();
                }
                pages.look(files(), looked);
                screen.show(pages, looked);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAN;
    }

    /** A contract that is half written is said, and pages are tried on what there was before. */
    private boolean follow(WatchedTarget target, Set<Path> changed) throws IOException {
        try {
            return target.follow(changed);
        } catch (CannotRun e) {
            spec.commandLine().getErr().println("docproof: " + e.getMessage());
            return false;
        }
    }

    private List<Path> paths(WatchedTarget target) throws IOException {
        List<Path> paths = new ArrayList<>(target.files());
        files().forEach(file -> paths.add(file.path()));
        return paths;
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
