package dev.docproof.operation;

import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pages to read: those of this repository, and those of others where a folder of them is named. */
final class ManyPages {
    private static final List<Path> OWN =
            List.of(Path.of("docs"), Path.of("src/test/resources/extract"));

    private ManyPages() {}

    static Stream<SourceFile> own() {
        return OWN.stream().flatMap(ManyPages::within);
    }

    /** Empty unless the system property {@code docproof.corpus} names a folder. */
    static Stream<SourceFile> ofOthers() {
        String folder = System.getProperty("docproof.corpus", "");
        return folder.isBlank() ? Stream.empty() : within(Path.of(folder));
    }

    private static Stream<SourceFile> within(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(ManyPages::isPage).sorted().toList().stream().map(ManyPages::page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".md") || file.toString().endsWith(".mdx");
    }

    private static SourceFile page(Path file) {
        try {
            return new SourceFile(
                    file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
