package dev.docproof.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code page.md} verified against a server that answers as {@code server.json} says, with the
 * options of {@code options.txt}.
 */
class GoldenCasesTest {
    @ParameterizedTest
    @MethodSource("cases")
    void prints_what_is_expected(CaseFolder folder) throws IOException {
        folder.assertPrints(run(folder));
    }

    private static Stream<CaseFolder> cases() throws IOException {
        return CaseFolder.in("cases");
    }

    private static String run(CaseFolder folder) throws IOException {
        try (CannedServer server = new CannedServer(Files.readString(folder.file("server.json")))) {
            List<String> arguments =
                    new ArrayList<>(List.of("verify", folder.file("page.md").toString()));
            arguments.addAll(List.of("--against", server.url(), "--color", "never"));
            arguments.addAll(folder.options());
            String printed = CommandLineRun.of(arguments).toString();
            return anyRun(folder.withoutPath(printed), server);
        }
    }

    /** What differs from run to run and from machine to machine is named, not shown. */
    private static String anyRun(String text, CannedServer server) {
        return text.replace(server.url(), "SERVER")
                .replaceAll("docproof-[0-9a-z]+-\\d+", "FRESH")
                .replaceAll("\\b1\\d{9}\\b", "FRESH")
                .replaceAll("in \\d+\\.\\d s\n", "in TIME s\n");
    }
}
