package dev.docproof.input;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What lies in the folders that a command was given. Of anything else nothing is known. */
public final class KnownFiles {
    private final Set<Path> roots;

    private KnownFiles(Set<Path> roots) {
        this.roots = Set.copyOf(roots);
    }

    public static KnownFiles of(List<InputFile> files) {
        return new KnownFiles(
                files.stream().map(file -> absolute(file.root())).collect(Collectors.toSet()));
    }

    /** Whether there is such a file or folder; yes, where that is not ours to know. */
    public boolean mayExist(String name) {
        try {
            Path path = absolute(Path.of(name));
            return roots.stream().noneMatch(path::startsWith) || Files.exists(path);
        } catch (InvalidPathException e) {
            return true;
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
