package dev.docproof.cli;

import dev.docproof.config.Settings;
import dev.docproof.config.Settings.Inputs;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What pages are held against. */
@OptionHeading("The target")
final class InputOptions {
    @Option(
            names = "--against",
            paramLabel = "TARGET",
            description =
                    "The URL of a server, the name of a target in the configuration, "
                            + "or a folder of contracts (default: contracts).")
    private String against;

    @Option(
            names = "--contracts",
            paramLabel = "FOLDER",
            description = "Where the contracts are (default: contracts).")
    private String contracts;

    Settings over(Settings written) {
        Inputs inputs = written.inputs();
        return written.with(
                new Inputs(
                        inputs.docs(),
                        inputs.contracts().or(Optional.ofNullable(contracts), "--contracts"),
                        inputs.against().or(Optional.ofNullable(against), "--against"),
                        inputs.servers(),
                        inputs.placeholders()));
    }
}
