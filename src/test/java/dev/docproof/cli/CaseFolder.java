package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whole behaviour, kept in a directory: what goes in, and in {@code expected.txt} what comes out.
 * {@code -Dgolden.update} writes the expectations anew; read the diff.
 */
record CaseFolder(Path path) {
    /** All below a folder of the test resources, in the order of their names. */
    static Stream<CaseFolder> in(String resources) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources", resources))) {
            return folders
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(CaseFolder::new)
                    .toList()
                    .stream();
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** A text that the case may have. */
    Optional<String> text(String name) throws IOException {
        Path file = file(name);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /** Further arguments of the command: the words of {@code options.txt}. */
    List<String> options() throws IOException {
        return text("options.txt")
                .map(words -> List.of(words.strip().split("\\s+")))
                .orElse(List.of());
    }

    /** What was printed, without the path of this folder. */
    String withoutPath(String printed) {
        return printed.replace(path.toString().replace('\\', '/') + "/", "");
    }

    void assertPrints(String actual) throws IOException {
        Path expected = file("expected.txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
