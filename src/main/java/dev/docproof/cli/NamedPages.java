package dev.docproof.cli;

import dev.docproof.input.InputFile;
import dev.docproof.input.PageFiles;
import dev.docproof.setup.CannotRun;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The pages that a user names; those of {@code docs} where none is named. */
final class NamedPages {
    @Parameters(
            paramLabel = "PAGE",
            description = "Pages or folders of them; docs where none is named.")
    private List<Path> inputs = new ArrayList<>();

    /**
     * @throws CannotRun for a path that does not exist
     */
    List<InputFile> files() throws IOException {
        try {
            return PageFiles.find(paths());
        } catch (NoSuchFileException e) {
            throw new CannotRun(
                    inputs.isEmpty()
                            ? "there is no folder docs here; name the pages"
                            : "there is no file or folder " + e.getMessage(),
                    e);
        }
    }

    List<Path> paths() {
        return inputs.isEmpty() ? List.of(Path.of("docs")) : List.copyOf(inputs);
    }
}
