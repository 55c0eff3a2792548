package dev.docproof.setup;

import dev.docproof.config.ConfigSearch;
import dev.docproof.config.Environment;
import dev.docproof.config.Settings;
import dev.docproof.config.SettingsReader;
import dev.docproof.finding.Reading;
import dev.docproof.input.SourceReader;
import dev.docproof.report.FindingText;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A {@code docproof.yml}. */
public record ConfigurationFile(Path path) {
    /** The one here or above; empty where there is none. */
    public static Optional<ConfigurationFile> found() {
        return ConfigSearch.from(Path.of("")).map(ConfigurationFile::new);
    }

    /** What counts where there is none. */
    public static Configuration none() {
        return new Configuration(Settings.usual(), Path.of(""));
    }

    /**
     * @throws CannotRun where it is not there, or anything in it is wrong
     */
    public Configuration read(Environment environment) throws IOException {
        Path seen = seenFromHere(path);
        Settings settings = settings(seen, environment);
        Path folder = seen.getParent();
        return new Configuration(settings, folder == null ? Path.of("") : folder);
    }

    private static Settings settings(Path path, Environment environment) throws IOException {
        try {
            Reading<SourceFile> source = new SourceReader().read(path);
            Reading<Settings> read = source.flatMap(new SettingsReader(environment)::read);
            return read.value()
                    .orElseThrow(
                            () ->
                                    new CannotRun(
                                            "the configuration cannot be read\n"
                                                    + FindingText.plain(read.findings()).strip()));
        } catch (NoSuchFileException e) {
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
