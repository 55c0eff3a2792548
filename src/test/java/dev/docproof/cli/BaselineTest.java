package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    private static final String PAGE =
            """
            # Books

            ```
            curl http://localhost:3000/books
            ```

            ```json
            {"id": 7, "title": "Tide Tables"}
            ```
            """;

    private static final String TRUE_SERVER = answer("{\"id\": 7, \"title\": \"Sea Charts\"}");
    private static final String DRIFTED_SERVER =
            answer("{\"id\": \"7\", \"title\": \"Sea Charts\"}");

    @TempDir private Path folder;
    private Path page;
    private Path baseline;

    @BeforeEach
    void writes_a_page_whose_server_has_drifted() throws IOException {
        page = Files.writeString(folder.resolve("page.md"), PAGE);
        baseline = folder.resolve("baseline.json");
        assertThat(verify(DRIFTED_SERVER)).startsWith("exit 1\nerror[type-differs]");
        assertThat(verify(DRIFTED_SERVER, "--baseline", baseline.toString(), "--write-baseline"))
                .startsWith("exit 0");
    }

    @Test
    void what_is_known_does_not_count() throws IOException {
        assertThat(known(DRIFTED_SERVER))
                .startsWith("exit 0")
                .doesNotContain("error[")
                .contains(
                        "   4  old   GET /books answers a 2xx status\n            known: the baseline has it\n")
                .contains("1 contradiction known to the baseline and not counted\n");
    }

    @Test
    void it_is_known_again_when_lines_move_and_when_the_message_differs() throws IOException {
        Files.writeString(page, "A line more.\n\n" + PAGE);
        assertThat(known(DRIFTED_SERVER)).startsWith("exit 0");
        assertThat(known(answer("{\"id\": true, \"title\": \"\"}"))).startsWith("exit 0");
    }

    @Test
    void what_is_known_ends_no_run_early() throws IOException {
        Files.writeString(page, PAGE + "\n```\ncurl http://localhost:3000/books\n```\n");

        assertThat(verify(DRIFTED_SERVER, "--fail-fast")).contains("1 not exercised");
        assertThat(known(DRIFTED_SERVER, "--fail-fast"))
                .startsWith("exit 0")
                .contains("1 confirmed")
                .contains("0 not exercised");
    }

    @Test
    void what_is_new_counts() throws IOException {
        assertThat(known(answer("{\"id\": \"7\"}")))
                .startsWith("exit 1\nerror[field-missing]: $.title")
                .doesNotContain("error[type-differs]");
    }

    @Test
    void what_was_mended_is_stale_and_fails_until_it_is_taken_out() throws IOException {
        assertThat(known(TRUE_SERVER))
                .startsWith("exit 1\nerror[baseline-stale]: stale: type-differs of ")
                .contains("baseline.json:5:22\n")
                .contains("= take the entry out, or write the baseline anew");
        assertThat(known(TRUE_SERVER, "--write-baseline")).startsWith("exit 0");
        assertThat(known(TRUE_SERVER)).startsWith("exit 0");
        assertThat(baseline).content().contains("\"entries\": []");
    }

    @Test
    void what_could_not_be_tried_is_not_stale() throws IOException {
        Files.writeString(page, PAGE.replace("localhost:3000", "books.example.com"));
        assertThat(known(TRUE_SERVER)).startsWith("exit 3").contains("not exercised");
        Files.writeString(page, PAGE);
        Files.writeString(folder.resolve("first.md"), PAGE.replace("/books", "/other"));
        assertThat(run(DRIFTED_SERVER, folder, "--baseline", baseline.toString(), "--fail-fast"))
                .startsWith("exit 1")
                .contains("not exercised")
                .doesNotContain("baseline-stale");
    }

    @Test
    void a_page_that_is_gone_leaves_stale_entries() throws IOException {
        Files.delete(page);
        Files.writeString(folder.resolve("other.md"), PAGE);
        assertThat(run(TRUE_SERVER, folder, "--baseline", baseline.toString()))
                .startsWith("exit 1\nerror[baseline-stale]");
    }

    @Test
    void an_entry_has_a_reason_and_a_last_day() throws IOException {
        edit("\"reason\": null", "\"reason\": \"mended with release 7\"");
        assertThat(known(DRIFTED_SERVER)).contains("known: mended with release 7\n");
        edit("\"expires\": null", "\"expires\": \"2020-01-31\"");
        assertThat(known(DRIFTED_SERVER))
                .startsWith("exit 1")
                .contains("error[type-differs]")
                .contains(
                        "error[baseline-expired]: type-differs of ",
                        "was accepted until 2020-01-31");
        known(DRIFTED_SERVER, "--write-baseline");
        assertThat(baseline).content().contains("mended with release 7", "2020-01-31");
    }

    @Test
    void what_lint_knows_is_nothing_to_verify() throws IOException {
        assertThat(lint("--baseline", baseline.toString())).startsWith("exit 0");
        Files.writeString(page, PAGE.replace("7,", "7,,"));
        assertThat(lint("--baseline", baseline.toString())).startsWith("exit 1");
        assertThat(lint("--baseline", baseline.toString(), "--write-baseline"))
                .startsWith("exit 0");
        assertThat(lint("--baseline", baseline.toString())).startsWith("exit 0");
        assertThat(baseline).content().contains("\"command\": \"verify\"", "\"command\": \"lint\"");
    }

    @Test
    void other_reports_say_that_it_is_known() throws IOException {
        Path sarif = folder.resolve("a.sarif");
        Path junit = folder.resolve("a.xml");
        known(DRIFTED_SERVER, "--report", "sarif=" + sarif, "--report", "junit=" + junit);
        assertThat(sarif).content().contains("\"justification\": \"the baseline has it\"");
        assertThat(junit)
                .content()
                .contains("failures=\"0\"")
                .contains("<skipped message=\"known: the baseline has it\"/>");
    }

    @Test
    void a_baseline_that_cannot_be_read_stops_the_run() throws IOException {
        assertThat(verify(TRUE_SERVER, "--baseline", folder.resolve("none.json").toString()))
                .startsWith("exit 2\ndocproof: there is no baseline ");
        Matcher bad =
                Pattern.compile("(?s)\\*\\*Bad\\*\\*\\n\\n````json\\n(.*?)````")
                        .matcher(Files.readString(Path.of("docs/rules/baseline-invalid.md")));
        assertThat(bad.find()).isTrue();
        Files.writeString(baseline, bad.group(1));
        assertThat(known(TRUE_SERVER)).startsWith("exit 2").contains("error[baseline-invalid]: ");
    }

    private void edit(String from, String to) throws IOException {
        Files.writeString(baseline, Files.readString(baseline).replace(from, to));
    }

    private static String answer(String body) {
        return "[{\"request\": \"GET /books\", \"status\": 200, \"body\": %s}]".formatted(body);
    }

    private String known(String server, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("--baseline", baseline.toString()));
        all.addAll(List.of(options));
        return verify(server, all.toArray(String[]::new));
    }

    private String verify(String server, String... options) throws IOException {
        return run(server, page, options);
    }

    private static String run(String answers, Path input, String... options) throws IOException {
        try (CannedServer server = new CannedServer(answers)) {
            List<String> arguments =
                    new ArrayList<>(List.of("verify", input.toString(), "--against", server.url()));
            arguments.addAll(List.of(options));
            return run(arguments);
        }
    }

    private String lint(String... options) {
        List<String> arguments = new ArrayList<>(List.of("lint", page.toString()));
        arguments.addAll(List.of(options));
        return run(arguments);
    }

    private static String run(List<String> arguments) {
        return CommandLineRun.of(arguments).toString();
    }
}
