package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code docproof fix} on {@code page.md}, against a server that answers as {@code server.json}
 * says where there is one.
 */
class FixCasesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("cases")
    void prints_what_is_expected_and_finds_nothing_more_to_fix(CaseFolder one) throws IOException {
        Path page = Files.copy(one.file("page.md"), folder.resolve("page.md"));
        String shown = run(one, page);
        assertThat(page).hasSameTextualContentAs(one.file("page.md"));

        String written = run(one, page, "--accept");
        String fixed = Files.readString(page);
        one.assertPrints(shown + "\n" + written);

        run(one, page, "--accept");
        assertThat(page).hasContent(fixed);
    }

    private static Stream<CaseFolder> cases() throws IOException {
        return CaseFolder.in("fix-cases");
    }

    private String run(CaseFolder one, Path page, String... more) throws IOException {
        Optional<String> answers = one.text("server.json");
        if (answers.isEmpty()) {
            return run(page, List.of(more));
        }
        try (CannedServer server = new CannedServer(answers.get())) {
            List<String> arguments = new ArrayList<>(List.of("--against", server.url()));
            arguments.addAll(List.of(more));
            return run(page, arguments);
        }
    }

    private String run(Path page, List<String> more) {
        List<String> arguments =
                new ArrayList<>(List.of("fix", page.toString(), "--color", "never"));
        arguments.addAll(more);
        return CommandLineRun.of(arguments)
                .toString()
                .replace("a" + folder + "/", "a/")
                .replace("b" + folder + "/", "b/")
                .replace(folder + "/", "");
    }
}
