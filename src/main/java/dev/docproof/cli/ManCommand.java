package dev.docproof.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code docproof man}. */
@Command(
        name = "man",
        mixinStandardHelpOptions = true,
        description = "Prints the manual page.",
        footer = {
            "",
            "Examples:",
            "  docproof man | man -l -",
            "  docproof man > /usr/local/share/man/man1/docproof.1"
        })
final class ManCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(new ManPage(spec.root()).text());
        spec.commandLine().getOut().flush();
        return ExitCode.CLEAN;
    }
}
