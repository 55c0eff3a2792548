package dev.docproof.cli;

import dev.docproof.input.InputFile;
import dev.docproof.input.InputFiles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The pages among what a user names; those of {@code docs} where nothing is named. */
final class PageFiles {
    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdx");

    private PageFiles() {}

    /**
     * @throws CannotRun for a path that does not exist
     */
    static List<InputFile> find(List<Path> inputs) throws IOException {
        List<Path> named = inputs.isEmpty() ? List.of(Path.of("docs")) : inputs;
        try {
            return InputFiles.find(named).stream()
                    .filter(
                            file ->
                                    named.contains(file.path())
                                            || EXTENSIONS.contains(file.extension()))
                    .toList();
        } catch (NoSuchFileException e) {
            throw new CannotRun(
                    inputs.isEmpty()
                            ? "there is no folder docs here; name the pages"
                            : "there is no file or folder " + e.getMessage(),
                    e);
        }
    }
}
