package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {
    @TempDir private Path folder;

    @Test
    void says_what_counts_and_where_it_came_from() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("docproof.yml"),
                        """
                        docs: [guide, more pages]
                        targets:
                          local:
                            url: http://localhost:3000
                            reset: { copy: { from: a.json, to: build/a.json } }
                            headers: { X-Key: "${env:PATH}" }
                        """);
        String printed =
                run(
                        "config",
                        "--config",
                        file.toString(),
                        "--jobs",
                        "4",
                        "--rule",
                        "no-answer=off");
        assertThat(printed.replaceAll("\\S*docproof\\.yml", "FILE").replaceAll(" +#", " #"))
                .isEqualTo(
                        """
                        docs: [guide, "more pages"] # FILE:1:7
                        contracts: contracts # default
                        against: contracts # default
                        servers: [] # default
                        placeholders: {} # default
                        probes: auto # default
                        strict: false # default
                        rules: { no-answer: off } # --rule
                        ignore: [] # default
                        targets:
                          local:
                            url: "http://localhost:3000" # FILE:4:10
                            start: [] # default
                            ready-timeout: 30s # default
                            reset: { copy: { from: a.json, to: build/a.json } } # FILE:5:12
                            reset-between: pages # default
                            headers: { X-Key: "***" } # FILE:6:14
                            allow-writes: false # default
                            insecure: false # default
                            timeout: 10s # default
                            jobs: 4 # --jobs
                            retry: 0 # default
                        """);
    }

    @Test
    void prints_the_schema_for_editors() {
        assertThat(run("config", "--schema")).contains("\"title\": \"docproof.yml\"");
    }

    private static String run(String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.exit()).isZero();
        return run.output();
    }
}
