package dev.docproof.contract;

import dev.docproof.http.Body;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files that contracts take bodies from. */
@FunctionalInterface
public interface Attachments {
    /**
     * @param path as the contract has it, relative, without {@code ..}
     * @return empty where there is no such file
     */
    Optional<Body> open(String path);

    static Attachments none() {
        return path -> Optional.empty();
    }

    /** Files of that folder and the folders in it; a link that leads out of it is not followed. */
    static Attachments within(Path folder) {
        return path -> {
            try {
                Path root = folder.toRealPath();
                Path file = root.resolve(path);
                if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(root)) {
                    return Optional.empty();
                }
                return Optional.of(Body.of(Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + folder.resolve(path), e);
            }
        };
    }
}
