package dev.docproof.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What the program printed and ended with, run in this process. */
public record CommandLineRun(int exit, String output) {
    public static CommandLineRun of(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        int exit = Main.run(printer, printer, arguments);
        printer.flush();
        return new CommandLineRun(exit, out.toString().replace("\r\n", "\n"));
    }

    static CommandLineRun of(List<String> arguments) {
        return of(arguments.toArray(String[]::new));
    }

    /** As the golden cases keep it. */
    @Override
    public String toString() {
        return "exit " + exit + "\n" + output;
    }
}
