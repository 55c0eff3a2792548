package dev.docproof.cli;

import dev.docproof.config.ConfigSearch;
import dev.docproof.config.Settings;
import dev.docproof.config.SettingsReader;
import dev.docproof.finding.Reading;
import dev.docproof.input.SourceReader;
import dev.docproof.report.FindingText;
import dev.docproof.source.SourceFile;
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
        Optional<Path> found = none ? Optional.empty() : found();
        if (found.isEmpty()) {
            return new Configuration(Settings.usual(), Path.of(""));
        }
        Path path = seenFromHere(found.get());
        Settings settings = settings(path);
        masks.learn(settings.secrets());
        Path folder = path.getParent();
        return new Configuration(settings, folder == null ? Path.of("") : folder);
    }

    private Optional<Path> found() {
        return file == null ? ConfigSearch.from(Path.of("")) : Optional.of(file);
    }

    private static Settings settings(Path path) throws IOException {
        try {
            Reading<SourceFile> source = new SourceReader().read(path);
            Reading<Settings> read =
                    source.flatMap(
                            new SettingsReader(name -> Optional.ofNullable(System.getenv(name)))
                                    ::read);
            return read.value()
                    .orElseThrow(
                            () ->
                                    new CannotRun(
                                            "the configuration cannot be read\n"
                                                    + FindingText.plain(read.findings()).strip()));
        } catch (java.nio.file.NoSuchFileException e) {
            throw new CannotRun("there is no configuration " + path, e);
        }
    }

    /** Findings and pages are named as somebody would who stands here. */
    private static Path seenFromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.isAbsolute() && here.getRoot().equals(path.getRoot())
                ? shorter(here.relativize(path.normalize()), path)
                : path;
    }

    private static Path shorter(Path relative, Path absolute) {
        return relative.getNameCount() <= absolute.getNameCount() ? relative : absolute;
    }
}
