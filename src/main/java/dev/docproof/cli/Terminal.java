package dev.docproof.cli;

import java.io.Console;
import java.util.Optional;

/** Whether somebody looks on at all, with colours or without. */
final class Terminal {
    private Terminal() {}

    static boolean isThere() {
        return Optional.ofNullable(System.console()).filter(Terminal::isReal).isPresent();
    }

    /** From Java 22 on there is a console where output goes to a file, too, and it can be asked. */
    private static boolean isReal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            // Before that, there is a console only at a terminal.
            return true;
        }
    }
}
