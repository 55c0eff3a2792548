package dev.docproof.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Looks for a configuration in a folder and those above it. */
public final class ConfigSearch {
    private static final List<String> NAMES = List.of("docproof.yml", "docproof.yaml");

    private ConfigSearch() {}

    public static Optional<Path> from(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            for (String name : NAMES) {
                Path file = at.resolve(name);
                if (Files.isRegularFile(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }
}
