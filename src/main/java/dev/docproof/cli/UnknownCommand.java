package dev.docproof.cli;

import dev.docproof.finding.NearestName;
import dev.docproof.report.Printable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what to type where the first word is no command; all other mistakes are for another. */
record UnknownCommand(IParameterExceptionHandler others) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException mistake, String[] args) throws Exception {
        boolean first =
                mistake instanceof UnmatchedArgumentException
                        && mistake.getCommandLine().getParent() == null
                        && args.length > 0
                        && !args[0].startsWith("-");
        if (!first) {
            return others.handleParseException(mistake, args);
        }
        String words = "docproof: " + words(args[0]);
        mistake.getCommandLine().getErr().println(Printable.of(words));
        return ExitCode.COULD_NOT_RUN;
    }

    private static String words(String word) {
        if (isPage(word)) {
            return "%s is no command; docproof lint %s checks it, docproof verify %s tries it"
                    .formatted(word, word, word);
        }
        List<String> names = Subcommands.names();
        return "there is no command %s; %s"
                .formatted(
                        word,
                        NearestName.of(word, names)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("docproof --help lists them"));
    }

    private static boolean isPage(String word) {
        try {
            return word.endsWith(".md") || Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
