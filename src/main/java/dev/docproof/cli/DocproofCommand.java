package dev.docproof.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code docproof} without a subcommand explains itself. */
@Command(
        name = "docproof",
        mixinStandardHelpOptions = true,
        version = "docproof " + DocproofCommand.VERSION,
        description = "Finds the claims in API documentation, tries them, and says which hold.")
final class DocproofCommand implements Callable<Integer> {
    static final String VERSION = "0.1.0";

    private static final String EXPLANATION =
            """
            docproof finds the claims in API documentation, tries them, and says which hold.

              docproof init                         looks at your pages and says what next
              docproof lint docs                    pages against themselves; sends nothing
              docproof verify docs --against URL    pages against a running server
              docproof fix docs --against URL       the edits that make them true, as a diff
              docproof contracts docs               drafts contracts, to review
              docproof verify docs                  pages against the contracts

            docproof --help lists all commands, docproof COMMAND --help what one can do
            """;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(EXPLANATION);
        spec.commandLine().getOut().flush();
        return ExitCode.CLEAN;
    }
}
