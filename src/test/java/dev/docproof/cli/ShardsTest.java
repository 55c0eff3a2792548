package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardsTest {
    private static final int PAGES = 21;

    /** Every third page is wrong about the status. */
    private static final String SERVER =
            """
            [{"request": "GET /books/0", "status": 404},
             {"request": "GET /books/3", "status": 404},
             {"request": "GET /books/12", "status": 500, "body": {"error": "]]>"}},
             {"request": "GET /books/13", "status": 200, "body": {"id": "13"}},
             {"request": "GET /books/14", "status": 200, "body": {"id": 14}}]
            """;

    @TempDir private Path folder;
    private CannedServer server;

    @BeforeEach
    void writes_pages() throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(
                    folder.resolve("docs").resolve("page-" + i + ".md"),
                    """
                    # Book %d

                    %s

                    ```
                    curl http://localhost:3000/books/%d
                    ```

                    ```json
                    {"id": 7}
                    ```

                    | Status | Meaning |
                    |---|---|
                    | 200 | The book |
                    | 404 | None |
                    """
                            .formatted(i, "Words. ".repeat(i * i), i));
        }
        server = new CannedServer(SERVER);
    }

    @AfterEach
    void stops_the_server() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 16})
    void any_number_of_shards_merged_is_the_whole_run(int count) throws IOException {
        verify("whole.json");
        List<String> merge = new ArrayList<>(List.of("merge"));
        for (int i = count; i >= 1; i--) {
            assertThat(verify("shard-" + i + ".json", "--shard", i + "/" + count))
                    .doesNotContain("exit 2", "exit 3");
            merge.add(file("shard-" + i + ".json"));
        }
        assertThat(
                        run(
                                with(
                                        merge,
                                        "--report",
                                        "json=" + file("merged.json"),
                                        "--report",
                                        "junit=" + file("merged.xml"))))
                .startsWith("exit 1");
        assertThat(report("merged.json")).isEqualTo(report("whole.json"));
        assertThat(Files.readString(folder.resolve("merged.xml"))).contains("tests=\"3\"");
    }

    @Test
    void the_merged_console_says_what_the_run_said() throws IOException {
        String whole = verify("whole.json");
        assertThat(run(List.of("merge", file("whole.json"))).replaceAll("in [\\d.]+ s", "in TIME"))
                .isEqualTo(whole.replaceAll("in [\\d.]+ s", "in TIME"));
    }

    @Test
    void a_missing_shard_is_not_overlooked() throws IOException {
        verify("1.json", "--shard", "1/3");
        verify("3.json", "--shard", "3/3");
        assertThat(run(List.of("merge", file("1.json"), file("3.json"))))
                .isEqualTo("exit 2\ndocproof: there is no report of shard 2 of 3\n");
        assertThat(run(List.of("merge", file("1.json"), file("1.json"))))
                .isEqualTo("exit 2\ndocproof: there are two reports of shard 1/3\n");
    }

    @Test
    void a_shard_says_so_and_one_that_does_not_exist_is_refused() throws IOException {
        assertThat(verify("1.json", "--shard", "2/3")).contains("note: shard 2/3: 7 of 21 pages\n");
        assertThat(verify("1.json", "--shard", "4/3"))
                .isEqualTo("exit 2\ndocproof: --shard must be a part such as 2/16, not 4/3\n");
    }

    @Test
    void times_of_an_earlier_report_share_out_another_way_than_sizes() throws IOException {
        verify("whole.json");
        Path recorded = folder.resolve("whole.json");
        // The last page took a second, all the others together less.
        String slow =
                Files.readString(recorded)
                        .replaceAll(
                                "(?s)(page-9.md\",\\s+\"order\": \\d+,\\s+\"templates\": 0,\\s+\"tookMillis\": )\\d+",
                                "$1100000");
        Files.writeString(recorded, slow);
        String own = verify("1.json", "--shard", "1/2", "--shard-by", recorded.toString());
        assertThat(own).contains("shard 1/2: 1 of 21 pages").contains("page-9.md");
    }

    @Test
    void what_is_no_report_is_pointed_at() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"schema\": \"other/1\"}");
        assertThat(run(List.of("merge", file("a.json"))))
                .startsWith(
                        "exit 2\ndocproof: a report cannot be read\nerror[report-invalid]: expected docproof-report/1, got other/1\n")
                .contains("a.json:1:12");
    }

    private String verify(String report, String... options) throws IOException {
        return run(
                with(
                        List.of(
                                "verify",
                                folder.resolve("docs").toString(),
                                "--against",
                                server.url(),
                                "--probes",
                                "off",
                                "--report",
                                "json=" + file(report)),
                        options));
    }

    private static List<String> with(List<String> arguments, String... more) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    /** Without what differs from run to run: how long it took, and the date of an answer. */
    private String report(String name) throws IOException {
        return Files.readString(folder.resolve(name))
                .replaceAll("\"tookMillis\": \\d+", "\"tookMillis\": 0")
                .replaceAll("Date: [^\\\\]*", "Date: now");
    }

    private static String run(List<String> arguments) {
        return CommandLineRun.of(arguments).toString();
    }
}
