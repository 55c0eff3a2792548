package dev.docproof.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files that are watched, as they are now. */
@FunctionalInterface
public interface Listing {
    List<Path> files() throws IOException;
}
