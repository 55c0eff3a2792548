package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.drift.BoatServer;
import dev.docproof.drift.BothServers;
import dev.docproof.drift.Drift;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void on_a_server_put_back_between_pages_in_whatever_order(@TempDir Path folder)
            throws IOException {
        List<String> sections = new ArrayList<>(sections("boats.md"));
        sections.addAll(sections("harbour.md"));
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(sections, new Random(i));
            try (BothServers server = new BothServers()) {
                runs.add(verdicts(written(sections, folder.resolve("run-" + i), server.url())));
            }
        }
        assertThat(runs).hasSize(1);
        assertThat(runs.iterator().next()).hasSizeGreaterThan(120);
    }

    /** A page for each operation. */
    private static List<String> sections(String page) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/drift/" + page));
        return Arrays.stream(text.split("(?m)^(?=## )")).skip(1).toList();
    }

    private static Path written(List<String> sections, Path folder, String url) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("docs"));
        for (int i = 0; i < sections.size(); i++) {
            Files.writeString(pages.resolve((char) ('a' + i) + ".md"), sections.get(i));
        }
        return Files.writeString(
                folder.resolve("docproof.yml"),
                """
                docs: [docs]
                against: harbour
                targets:
                  harbour:
                    url: %s
                    reset: { request: POST /__reset }
                """
                        .formatted(url));
    }

    /** What each page came to, whatever its name is. */
    private static List<String> verdicts(Path configuration) {
        return lines("verify", "--config", configuration.toString(), "-v").sorted().toList();
    }

    /** All verdicts of a run, fresh values taken out. */
    private static List<String> verdicts(BoatServer server) {
        return lines("verify", "src/test/resources/drift/boats.md", "--against", server.url(), "-v")
                .toList();
    }

    private static Stream<String> lines(String... arguments) {
        StringWriter out = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(out), arguments);
        return out.toString()
                .lines()
                .filter(line -> line.matches(" *\\d+ +(ok|FAIL|--) .*"))
                .map(line -> line.replaceAll("id [0-9a-f-]{10,}…?", "id FRESH"))
                .map(line -> line.replaceAll("(id|for) (FRESH|docproof-|\\d{10}).*", "id FRESH"));
    }
}
