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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole behaviour, a directory each: {@code page.md} verified against a server that answers as
 * {@code server.json} says, with the options of {@code options.txt}, prints what {@code
 * expected.txt} holds. {@code -Dgolden.update} writes the expectations anew; read the diff.
 */
class GoldenCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @ParameterizedTest
    @MethodSource("cases")
    void prints_what_is_expected(Path folder) throws IOException {
        String actual = run(folder);
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

    private static String run(Path folder) throws IOException {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        try (CannedServer server =
                new CannedServer(Files.readString(folder.resolve("server.json")))) {
            int exit = Main.run(printer, printer, arguments(folder, server));
            printer.flush();
            return "exit " + exit + "\n" + anyRun(out.toString(), folder, server);
        }
    }

    private static String[] arguments(Path folder, CannedServer server) throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "verify",
                                folder.resolve("page.md").toString(),
                                "--against",
                                server.url(),
                                "--color",
                                "never"));
        Path options = folder.resolve("options.txt");
        if (Files.exists(options)) {
            arguments.addAll(List.of(Files.readString(options).strip().split("\\s+")));
        }
        return arguments.toArray(String[]::new);
    }

    /** What differs from run to run and from machine to machine is named, not shown. */
    private static String anyRun(String text, Path folder, CannedServer server) {
        return text.replace(folder.toString().replace('\\', '/') + "/", "")
                .replace(server.url(), "SERVER")
                .replaceAll("docproof-[0-9a-z]+-\\d+", "FRESH")
                .replaceAll("\\b1\\d{9}\\b", "FRESH")
                .replaceAll("in \\d+\\.\\d s\n", "in TIME s\n");
    }
}
