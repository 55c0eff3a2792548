package dev.docproof.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The pages below the paths that a user names. */
public final class PageFiles {
    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdx");

    private PageFiles() {}

    /**
     * In the order of {@link InputFiles#find}; a file that is named itself is a page, whatever its
     * name.
     *
     * @throws java.nio.file.NoSuchFileException for a path that does not exist
     */
    public static List<InputFile> find(Collection<Path> named) throws IOException {
        return InputFiles.find(named).stream()
                .filter(file -> named.contains(file.path()) || isPage(file))
                .toList();
    }

    private static boolean isPage(InputFile file) {
        return EXTENSIONS.contains(file.extension());
    }
}
