package dev.docproof.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docproof completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints a script that completes commands and options in a shell.",
        footer = {
            "",
            "Examples:",
            "  source <(docproof completion bash)     in ~/.bashrc",
            "  source <(docproof completion zsh)      in ~/.zshrc, after compinit"
        })
final class CompletionCommand implements Callable<Integer> {
    @Parameters(paramLabel = "bash|zsh", description = "The shell.")
    private Shell shell;

    @Spec private CommandSpec spec;

    enum Shell {
        BASH,
        ZSH
    }

    @Override
    public Integer call() {
        CommandLine docproof = spec.root().commandLine();
        String script = AutoComplete.bash("docproof", docproof);
        // The script is for both once zsh plays bash.
        String head = shell == Shell.ZSH ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
        docproof.getOut().print(head + script);
        docproof.getOut().flush();
        return ExitCode.CLEAN;
    }
}
