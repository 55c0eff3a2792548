package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How pages are read, a directory for each way of writing them: {@code docproof extract} prints of
 * the page there what {@code expected.txt} holds. {@code -Dgolden.update} writes the expectations
 * anew; read the diff.
 */
class ExtractCasesTest {
    private static final Path CASES = Path.of("src/test/resources/extract");

    @ParameterizedTest
    @MethodSource("cases")
    void reads_what_is_expected(Path folder) throws IOException {
        String actual = extract(page(folder));
        Path expected = folder.resolve("expected.txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private static Path page(Path folder) {
        Path page = folder.resolve("page.md");
        return Files.exists(page) ? page : folder.resolve("page.mdx");
    }

    private static String extract(Path page) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        int exit = Main.run(printer, printer, "extract", page.toString());
        printer.flush();
        String name = page.toString().replace('\\', '/');
        return "exit " + exit + "\n" + out.toString().replace(name, page.getFileName().toString());
    }
}
