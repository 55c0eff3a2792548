package dev.docproof.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code docproof} without a subcommand explains itself. */
@Command(
        name = "docproof",
        mixinStandardHelpOptions = true,
        version = "docproof 0.1.0",
        description = "Finds the claims in API documentation, tries them, and says which hold.",
        subcommands = {
            VerifyCommand.class,
            LintCommand.class,
            ExplainCommand.class,
            ExtractCommand.class,
            FixCommand.class,
            ContractsCommand.class,
            StubCommand.class,
            UsersServiceCommand.class,
            CurlCommandLine.class
        })
final class DocproofCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.CLEAN;
    }
}
