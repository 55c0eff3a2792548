package dev.docproof.cli;

import dev.docproof.config.ConfigSchema;
import dev.docproof.config.SettingsListing;
import dev.docproof.config.SettingsListing.Line;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code docproof config}. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints the settings that count, and where each came from.",
        footer = {
            "",
            "Examples:",
            "  docproof config",
            "      what counts here, each setting with the place it comes from",
            "  docproof config --against staging --strict",
            "      what would count with these options",
            "  docproof config --schema > docproof.schema.json",
            "      for editors",
            "",
            "What is printed is a configuration that says the same; secrets are masked.",
            "Takes the options of verify that win over the configuration."
        })
final class ConfigCommand implements Callable<Integer> {
    private static final int WIDEST = 60;

    @Option(names = "--schema", description = "Print the JSON Schema of docproof.yml instead.")
    private boolean schema;

    @Mixin private SettingsOptions options;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (schema) {
            out.print(ConfigSchema.text());
        } else {
            print(SettingsListing.of(options.read().settings()), out);
        }
        out.flush();
        return ExitCode.CLEAN;
    }

    private void print(List<Line> lines, PrintWriter out) {
        int width =
                lines.stream()
                        .mapToInt(line -> options.redactor().text(line.text()).length())
                        .filter(length -> length <= WIDEST)
                        .max()
                        .orElse(0);
        for (Line line : lines) {
            String text = options.redactor().text(line.text());
            String source = line.source().isEmpty() ? "" : "  # " + line.source();
            out.println(
                    (text + " ".repeat(Math.max(0, width - text.length())) + source)
                            .stripTrailing());
        }
    }
}
