package dev.docproof.input;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param root the folder that the user named, or the one the file lies in; nothing outside of it is
 *     read on the file's behalf
 */
public record InputFile(Path path, Path root) {
    /** In lower case, without the dot. */
    public String extension() {
        return InputFiles.extension(path);
    }

    public Path folder() {
        return path.toAbsolutePath().getParent();
    }
}
