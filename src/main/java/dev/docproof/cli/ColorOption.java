package dev.docproof.cli;

import dev.docproof.report.Style;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** {@code --color}, and whether there is a terminal to show it. */
@OptionHeading("Output")
final class ColorOption {
    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "Colours: on a terminal (auto), always or never; NO_COLOR is heeded.")
    private When when;

    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    Style style() {
        return switch (when) {
            case ALWAYS -> Style.COLOURED;
            case NEVER -> Style.PLAIN;
            case AUTO -> isTerminal() ? Style.COLOURED : Style.PLAIN;
        };
    }

    /** Whether somebody looks on who can see colours; NO_COLOR and a dumb terminal say no. */
    boolean isTerminal() {
        return Ansi.AUTO.enabled();
    }
}
