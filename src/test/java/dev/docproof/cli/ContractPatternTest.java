package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pattern of a contract that no text comes to the end of costs one exchange its time, no more.
 */
class ContractPatternTest {
    @TempDir private Path folder;

    @Test
    void a_pattern_without_end_does_not_hold_the_run() throws Exception {
        write(
                "contracts/a.yml",
                """
                request:
                  method: GET
                  urlPath: /a
                  queryParameters: {q: aa}
                  matchers:
                    queryParameters: [{key: q, type: matching, value: "(a|aa)+\\\\1c"}]
                response: {status: 200}
                """);
        write(
                "page.md",
                "# A\n\n```bash\ncurl http://localhost:3000/a?q=%s\n```\n"
                        .formatted("a".repeat(60)));
        Process run = start();
        // In a process of its own: the stub's thread would go on with the pattern in this one.
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("printed")).content().contains("1 not exercised");
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "verify",
                                folder.resolve("page.md").toString(),
                                "--against",
                                folder.resolve("contracts").toString(),
                                "--no-config",
                                "--timeout",
                                "1s"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile())
                .start();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
