package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A directory each: {@code docproof fix} on {@code page.md}, against a server that answers as
 * {@code server.json} says where there is one, prints {@code expected.txt}. {@code -Dgolden.update}
 * writes the expectations anew; read the diff.
 */
class FixCasesTest {
    private static final Path CASES = Path.of("src/test/resources/fix-cases");

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("cases")
    void prints_what_is_expected_and_finds_nothing_more_to_fix(Path one) throws IOException {
        Path page = Files.copy(one.resolve("page.md"), folder.resolve("page.md"));
        String shown = run(one, page);
        assertThat(Files.readString(page)).isEqualTo(Files.readString(one.resolve("page.md")));
        String written = run(one, page, "--accept");
        String fixed = Files.readString(page);
        Path expected = one.resolve("expected.txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, shown + "\n" + written);
        }
        assertThat(shown + "\n" + written).isEqualTo(Files.readString(expected));
        run(one, page, "--accept");
        assertThat(Files.readString(page)).isEqualTo(fixed);
    }

    private static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private String run(Path one, Path page, String... more) throws IOException {
        Path answers = one.resolve("server.json");
        if (!Files.exists(answers)) {
            return run(page, List.of(more));
        }
        try (CannedServer server = new CannedServer(Files.readString(answers))) {
            List<String> arguments = new ArrayList<>(List.of("--against", server.url()));
            arguments.addAll(List.of(more));
            return run(page, arguments);
        }
    }

    private String run(Path page, List<String> more) {
        List<String> arguments =
                new ArrayList<>(List.of("fix", page.toString(), "--color", "never"));
        arguments.addAll(more);
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        int exit = Main.run(printer, printer, arguments.toArray(String[]::new));
        printer.flush();
        return "exit "
                + exit
                + "\n"
                + out.toString()
                        .replace("\r\n", "\n")
                        .replace("a" + folder + "/", "a/")
                        .replace("b" + folder + "/", "b/")
                        .replace(folder + "/", "");
    }
}
