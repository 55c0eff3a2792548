package dev.docproof.cli;

import dev.docproof.report.Printable;
import dev.docproof.setup.CannotRun;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Maps exceptions to exit code 2; picocli's own default, 1, means a contradiction here. */
final class FailureHandler implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
            Exception exception, CommandLine commandLine, ParseResult parseResult) {
        words(exception)
                .lines()
                .map(Printable::of)
                .forEach(line -> commandLine.getErr().println(line));
        if (!(exception instanceof CannotRun)) {
            commandLine.getErr().println("docproof: this is a defect; please report it with:");
            exception.printStackTrace(commandLine.getErr());
        }
        return ExitCode.COULD_NOT_RUN;
    }

    private static String words(Exception exception) {
        return "docproof: "
                + (exception.getMessage() == null
                        ? exception.getClass().getSimpleName()
                        : exception.getMessage());
    }
}
