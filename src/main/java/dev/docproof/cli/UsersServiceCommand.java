package dev.docproof.cli;

import dev.docproof.setup.CannotRun;
import dev.docproof.users.UsersService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code docproof users-service}. */
@Command(
        name = "users-service",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs the service that the pages under docs/users describe.",
        footer = {
            "",
            "Examples:",
            "  docproof users-service",
            "      on port 3000; try docproof verify docs --against http://localhost:3000",
            "  docproof users-service --port 0 --data users.json",
            "      on a free port, with users that outlive it",
            "",
            "It begins with three users and forgets every change when it stops,",
            "unless --data names a file to keep them in."
        })
final class UsersServiceCommand implements Callable<Integer> {
    @Mixin private PortOption port;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "Keep the users in this file; it is made where there is none.")
    private Optional<Path> data;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        UsersService service = start();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "users at http://localhost:%d/users; Ctrl-C stops the service%n", service.port());
        out.flush();
        return Serving.untilInterrupted(service);
    }

    private UsersService start() {
        try {
            return UsersService.start(port.port(), data);
        } catch (UncheckedIOException e) {
            throw new CannotRun("%s: %s".formatted(e.getMessage(), e.getCause().getMessage()), e);
        } catch (IOException e) {
            throw port.inUse(e);
        }
    }
}
