package dev.docproof.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Otherwise picocli loads Groovy, which is on the class path for others, to look for
        // closures.
        System.setProperty("picocli.disable.closures", "true");
        // Groovy, in which rest-assured is written, binds a call for good after a thousand times,
        // which is the whole of a large run.
        System.setProperty("groovy.indy.optimize.threshold", "50");
        StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = new PrintWriter(standard, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exit = run(out, err, args);
        out.flush();
        if (standard.failure().isPresent()) {
            err.println("docproof: cannot write what was found: " + standard.failure().get());
            exit = ExitCode.COULD_NOT_RUN;
        }
        err.flush();
        System.exit(exit);
    }

    /** The whole program but for the end of the process. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Masks masks = new Masks();
        PrintWriter shown = new PrintWriter(new MaskingWriter(out, masks), true);
        PrintWriter told = new PrintWriter(new MaskingWriter(err, masks), true);
        try {
            return commandLine(shown, told, masks, List.of(args)).execute(args);
        } catch (LinkageError | StackOverflowError | OutOfMemoryError e) {
            // Java would end with 1, which is the exit code of a contradiction.
            told.println("docproof: this is a defect; please report it with:");
            e.printStackTrace(told);
            return ExitCode.COULD_NOT_RUN;
        } finally {
            shown.flush();
            told.flush();
        }
    }

    private static CommandLine commandLine(
            PrintWriter out, PrintWriter err, Masks masks, List<String> args) {
        CommandParts parts = new CommandParts(masks);
        CommandLine command = new CommandLine(new DocproofCommand(), parts);
        Subcommands.add(command, parts, args);
        HelpLayout.of(command);
        return command.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(
                        new UnknownCommand(command.getParameterExceptionHandler()))
                .setExecutionExceptionHandler(new FailureHandler());
    }
}
