package dev.docproof.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code page.md} verified against a server that answers as {@code server.json} says, with the
 * options of {@code options.txt}. Without a {@code server.json} it is the {@code openapi.yml} of
 * the folder, or else the Users service, which the run starts and ends.
 */
class GoldenCasesTest {
    @TempDir private Path elsewhere;

    @ParameterizedTest
    @MethodSource("cases")
    void prints_what_is_expected(CaseFolder folder) throws IOException {
        folder.assertPrints(run(folder));
    }

    private static Stream<CaseFolder> cases() throws IOException {
        return CaseFolder.in("cases");
    }

    private String run(CaseFolder folder) throws IOException {
        Optional<String> answers = folder.text("server.json");
        if (folder.text("openapi.yml").isPresent()) {
            return verified(
                    folder, "no server", "--against", folder.file("openapi.yml").toString());
        }
        if (answers.isEmpty()) {
            StartedUsers users = StartedUsers.in(elsewhere);
            return verified(folder, users.url(), "--config", users.configuration().toString());
        }
        try (CannedServer server = new CannedServer(answers.get())) {
            return verified(folder, server.url(), "--against", server.url());
        }
    }

    private static String verified(CaseFolder folder, String url, String... against)
            throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("verify", folder.file("page.md").toString()));
        arguments.addAll(List.of(against));
        arguments.addAll(List.of("--color", "never"));
        arguments.addAll(folder.options());
        String printed = CommandLineRun.of(arguments).toString();
        return anyRun(folder.withoutPath(printed), url);
    }

    /** What differs from run to run and from machine to machine is named, not shown. */
    private static String anyRun(String text, String url) {
        return text.replace(url, "SERVER")
                .replaceAll("docproof-[0-9a-z]+-\\d+", "FRESH")
                .replaceAll("\\b1\\d{9}\\b", "FRESH")
                .replaceAll("in \\d+\\.\\d s\n", "in TIME s\n");
    }
}
