package dev.docproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How pages are read, a directory for each way of writing them. */
class ExtractCasesTest {
    @ParameterizedTest
    @MethodSource("cases")
    void reads_what_is_expected(CaseFolder folder) throws IOException {
        Path markdown = folder.file("page.md");
        Path page = Files.exists(markdown) ? markdown : folder.file("page.mdx");
        String printed = CommandLineRun.of("extract", page.toString()).toString();
        folder.assertPrints(folder.withoutPath(printed));
    }

    private static Stream<CaseFolder> cases() throws IOException {
        return CaseFolder.in("extract");
    }
}
