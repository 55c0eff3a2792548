package dev.docproof.cli;

import dev.docproof.config.Settings;
import dev.docproof.config.Settings.Inputs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the addresses and placeholders of pages are to be understood. */
@OptionHeading("Configuration")
final class ServerOptions {
    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "What the pages call the server; requests to it go to the target instead. "
                            + "May be repeated. Known without it: localhost:3000 and {server_url}.")
    private List<String> servers;

    @Option(
            names = "--placeholder",
            paramLabel = "NAME=VALUE",
            description = "What {NAME} or YOUR_NAME stands for on the pages. May be repeated.")
    private Map<String, String> placeholders = new LinkedHashMap<>();

    Settings over(Settings written) {
        Inputs inputs = written.inputs();
        return written.with(
                new Inputs(
                        inputs.docs(),
                        inputs.contracts(),
                        inputs.against(),
                        inputs.servers().or(Optional.ofNullable(servers), "--server"),
                        inputs.placeholders()
                                .or(both(inputs.placeholders().value()), "--placeholder")));
    }

    /** Names that only the configuration has keep their values. */
    private Optional<Map<String, String>> both(Map<String, String> written) {
        if (placeholders.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> both = new LinkedHashMap<>(written);
        both.putAll(placeholders);
        return Optional.of(both);
    }
}
