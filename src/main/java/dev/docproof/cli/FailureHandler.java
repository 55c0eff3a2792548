package dev.docproof.cli;

import dev.docproof.report.Printable;
import dev.docproof.setup.CannotRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Maps exceptions to exit code 2; picocli's own default, 1, means a contradiction here. */
final class FailureHandler implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
            Exception exception, CommandLine commandLine, ParseResult parseResult) {
        boolean machine =
                exception instanceof IOException || exception instanceof UncheckedIOException;
        Exception told = machine ? CannotRun.because("cannot go on", exception) : exception;
        words(told).lines().map(Printable::of).forEach(commandLine.getErr()::println);
        if (!(told instanceof CannotRun)) {
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
