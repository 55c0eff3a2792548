package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.drift.BoatServer;
import dev.docproof.drift.Drift;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same pages against the same server give the same verdicts, run after run. */
class SameVerdictsTest {
    @Test
    void on_ten_fresh_servers() throws IOException {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            try (BoatServer server = new BoatServer(Drift.none())) {
                runs.add(verdicts(server));
            }
        }
        assertThat(runs).hasSize(1);
        assertThat(runs.iterator().next()).hasSizeGreaterThan(60);
    }

    /** All verdicts of a run, fresh values taken out. */
    private static List<String> verdicts(BoatServer server) {
        StringWriter out = new StringWriter();
        Main.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "verify",
                "src/test/resources/drift/boats.md",
                "--against",
                server.url(),
                "-v");
        return out.toString()
                .lines()
                .filter(line -> line.matches(" *\\d+ +(ok|FAIL|--) .*"))
                .map(line -> line.replaceAll("id [0-9a-f-]{10,}…?", "id FRESH"))
                .map(line -> line.replaceAll("FRESH.*", "FRESH"))
                .toList();
    }
}
