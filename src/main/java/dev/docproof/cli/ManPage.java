package dev.docproof.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands and their options as a manual page (man(7)). */
record ManPage(CommandSpec root) {
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(".TH DOCPROOF 1\n.SH NAME\n");
        text.append("docproof \\- ").append(escaped(sentence(root))).append('\n');
        text.append(".SH SYNOPSIS\n.B docproof\n.I COMMAND\n[OPTION ...] [INPUT ...]\n");
        text.append(".SH COMMANDS\n");
        for (CommandLine command : root.subcommands().values()) {
            command(command.getCommandSpec(), text);
        }
        text.append(".SH EXIT STATUS\n");
        exit(text, "0", "nothing is wrong");
        exit(text, "1", "something is: a contradiction, an error, something to be edited");
        exit(text, "2", "the command could not run");
        exit(text, "3", "nothing was tried, or there was nothing to look at");
        return text.toString();
    }

    private static void command(CommandSpec command, StringBuilder text) {
        text.append(".SS docproof ").append(escaped(command.name()));
        for (PositionalParamSpec input : command.positionalParameters()) {
            text.append(" [").append(escaped(input.paramLabel())).append(']');
        }
        text.append('\n').append(escaped(sentence(command))).append('\n');
        for (PositionalParamSpec input : command.positionalParameters()) {
            entry(text, input.paramLabel(), input.description());
        }
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                String names = String.join(", ", option.names());
                boolean value = option.arity().max() > 0;
                entry(
                        text,
                        value ? names + " " + option.paramLabel() : names,
                        option.description());
            }
        }
        List<String> footer = new ArrayList<>(List.of(command.usageMessage().footer()));
        if (!footer.isEmpty()) {
            text.append(".PP\n.nf\n");
            footer.forEach(line -> text.append(escaped(line)).append('\n'));
            text.append(".fi\n");
        }
    }

    private static void exit(StringBuilder text, String code, String meaning) {
        entry(text, code, new String[] {meaning});
    }

    private static void entry(StringBuilder text, String term, String[] description) {
        text.append(".TP\n.B ").append(escaped(term)).append('\n');
        text.append(escaped(String.join(" ", description))).append('\n');
    }

    private static String sentence(CommandSpec command) {
        return String.join(" ", command.usageMessage().description());
    }

    /** A dash is no hyphen, and a dot that begins a line is no request. */
    private static String escaped(String words) {
        String plain =
                words.replace("%%", "%")
                        .replace("%n", " ")
                        .replace("\\", "\\e")
                        .replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
