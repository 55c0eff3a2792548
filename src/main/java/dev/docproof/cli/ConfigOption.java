package dev.docproof.cli;

import dev.docproof.setup.CannotRun;
import dev.docproof.setup.Configuration;
import dev.docproof.setup.ConfigurationFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --config}: which configuration counts. */
@OptionHeading("Configuration")
final class ConfigOption {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration (default: docproof.yml here or above).")
    private Path file;

    @Option(names = "--no-config", description = "Leave configurations alone.")
    private boolean none;

    private final Masks masks;

    ConfigOption(Masks masks) {
        this.masks = masks;
    }

    Masks masks() {
        return masks;
    }

    /**
     * @throws CannotRun where it is not there, or anything in it is wrong
     */
    Configuration read() throws IOException {
        Optional<ConfigurationFile> found = none ? Optional.empty() : found();
        if (found.isEmpty()) {
            return ConfigurationFile.none();
        }
        Configuration configuration =
                found.get().read(name -> Optional.ofNullable(System.getenv(name)));
        masks.learn(configuration.settings().secrets());
        return configuration;
    }

    private Optional<ConfigurationFile> found() {
        return file == null ? ConfigurationFile.found() : Optional.of(new ConfigurationFile(file));
    }
}
