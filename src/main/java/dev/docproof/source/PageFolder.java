package dev.docproof.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files beside a page. Nothing above the documentation root is read, no absolute path, and
 * nothing that a symbolic link leads out of it.
 */
public final class PageFolder implements Attachments {
    /** Larger files are no examples. */
    static final long MOST_BYTES = 16L << 20;

    private final Path folder;
    private final Path root;

    /**
     * @param folder where the page lies
     * @param root the documentation root; the folder or one above it
     */
    public PageFolder(Path folder, Path root) {
        this.folder = folder;
        this.root = root;
    }

    @Override
    public Optional<byte[]> read(String name) {
        return path(name).flatMap(this::inside);
    }

    private static Optional<Path> path(String name) {
        try {
            Path path = Path.of(name);
            return name.isEmpty() || path.isAbsolute() ? Optional.empty() : Optional.of(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> inside(Path name) {
        try {
            Path top = root.toRealPath();
            Path named = folder.toRealPath().resolve(name).normalize();
            // Asked before the file system is: whether a file exists out there is not ours to know.
            if (!named.startsWith(top) || !Files.exists(named)) {
                return Optional.empty();
            }
            Path real = named.toRealPath();
            boolean readable =
                    real.startsWith(top)
                            && Files.isRegularFile(real)
                            && Files.size(real) <= MOST_BYTES;
            return readable ? Optional.of(Files.readAllBytes(real)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder.resolve(name), e);
        }
    }
}
