package dev.docproof.target.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file or folder that is put over another. What the other held is gone afterwards, so nothing but
 * what lies inside a given folder is ever overwritten.
 */
public record FileCopy(Path from, Path to, Path inside) {
    /**
     * @throws IOException where it cannot be copied
     */
    public void run() throws IOException {
        Path source = from.toRealPath();
        Path root = inside.toAbsolutePath().normalize();
        Path target = to.toAbsolutePath().normalize();
        boolean below = target.startsWith(root) && !target.equals(root);
        if (!below || target.startsWith(source) || source.startsWith(target)) {
            throw new IOException(
                    "%s may not be overwritten by %s; it has to lie below %s and apart from it"
                            .formatted(to, from, inside));
        }
        Files.createDirectories(target.getParent());
        clear(target);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        target.resolve(source.relativize(file).toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Links are removed themselves, and never followed. */
    private static void clear(Path target) throws IOException {
        if (!Files.isDirectory(target, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(target);
            return;
        }
        try (Stream<Path> files = Files.walk(target)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
