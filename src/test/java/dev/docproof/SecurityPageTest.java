package dev.docproof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the threat model names a test that there is. */
class SecurityPageTest {
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)\\.(\\w+)` \\|$");

    @ParameterizedTest
    @MethodSource("threats")
    void a_threat_is_proved_by_a_test(String line) throws IOException {
        Matcher named = NAMED.matcher(line);
        assertThat(named.find()).as(line).isTrue();
        assertThat(source(named.group(1)))
                .as(named.group(1))
                .get()
                .asString()
                .contains("void " + named.group(2) + "(");
    }

    static List<String> threats() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("docs/guide/security.md"))) {
            List<String> rows =
                    lines.filter(line -> line.startsWith("| "))
                            .filter(line -> !line.endsWith("| Proved by |"))
                            .toList();
            assertThat(rows).hasSizeGreaterThan(40);
            return rows;
        }
    }

    private static Optional<String> source(String name) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Optional<Path> file =
                    files.filter(path -> path.getFileName().toString().equals(name + ".java"))
                            .findFirst();
            return file.isPresent() ? Optional.of(Files.readString(file.get())) : Optional.empty();
        }
    }
}
