package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    private static final String PAGE =
            """
            # Books <script>alert(1)</script> <img src=x onerror=alert(1)>

            [A link](javascript:alert(1)) with `<b>code</b>`.

            ```
            curl http://localhost:3000/books
            ```

            ```json
            {"id": 7, "</pre><script>alert(2)</script>": 1}
            ```

            | Status | Meaning |
            |---|---|
            | 200 | " onmouseover="alert(3) |
            | 404 | `</td><script>alert(4)</script>` |
            """;

    private static final String SERVER =
            """
            [{"request": "GET /books", "status": 200,
              "body": {"id": "</pre><script>alert(5)</script>"}}]
            """;

    private static final Pattern TAG = Pattern.compile("<([a-z0-9]+)([^>]*)>");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]*)#?([^\"]*)\"");

    @TempDir private Path folder;
    private Path report;

    @BeforeEach
    void writes_the_report_of_a_page_and_a_server_that_mean_no_good() throws IOException {
        Path page = Files.writeString(folder.resolve("a \"<b>'.md"), PAGE);
        report = folder.resolve("report");
        try (CannedServer server = new CannedServer(SERVER)) {
            run(
                    List.of(
                            "verify",
                            page.toString(),
                            "--against",
                            server.url(),
                            "--probes",
                            "off",
                            "--report",
                            "html=" + report,
                            "--report",
                            "json=" + folder.resolve("a.json")));
        }
    }

    @Test
    void the_verdict_stands_beside_the_example_and_beside_each_row() throws IOException {
        assertThat(page())
                .containsPattern(
                        "(?s)curl http://localhost:3000/books</code></pre>\\s*<div class=\"claims\">\\s*<details class=\"claim contradicted\" id=\"claim-1\">")
                .containsPattern(
                        "(?s)<td>200</td>.{0,400}<span class=\"badge confirmed\">confirmed</span>")
                .containsPattern("(?s)<td>404</td>.{0,400}<span class=\"badge not-exercised\">")
                .contains("error[type-differs]: $.id: documented number");
    }

    @Test
    void nothing_of_a_page_or_an_answer_becomes_markup() throws IOException {
        for (Path file : files()) {
            String html = Files.readString(file);
            assertThat(TAG.matcher(html).results().map(MatchResult::group))
                    .noneMatch(
                            tag ->
                                    tag.contains(" on")
                                            || tag.contains("javascript:")
                                            || tag.startsWith("<img")
                                            || tag.startsWith("<b>"))
                    .filteredOn(tag -> tag.startsWith("<script"))
                    .hasSize(1)
                    .allMatch(tag -> tag.endsWith("report.js\" defer=\"\">"));
            assertThat(html)
                    .contains(
                            "content=\"default-src &#39;none&#39;; style-src &#39;self&#39;; script-src &#39;self&#39;;");
        }
        assertThat(page()).contains("&lt;/pre&gt;&lt;script&gt;alert(2)&lt;/script&gt;");
    }

    @Test
    void every_link_leads_somewhere_in_the_folder() throws IOException {
        for (Path file : files()) {
            for (MatchResult link : LINK.matcher(Files.readString(file)).results().toList()) {
                Path target = link.group(1).isEmpty() ? file : file.resolveSibling(link.group(1));
                assertThat(target).exists();
                if (!link.group(2).isEmpty()) {
                    assertThat(target).content().contains("id=\"" + link.group(2) + "\"");
                }
            }
        }
    }

    @Test
    void the_matrix_has_operations_by_statuses() throws IOException {
        assertThat(report.resolve("coverage.html"))
                .content()
                .contains("<th scope=\"row\"><code>GET /books</code></th>")
                .contains("aria-label=\"GET /books, 200: contradicted\">✗</a>")
                .contains("aria-label=\"GET /books, 404: not exercised\">–</a>");
    }

    @Test
    void a_merged_report_shows_the_page_while_it_is_the_same() throws IOException {
        merge();
        assertThat(page()).contains("<td>404</td>");
        Path file = folder.resolve("a \"<b>'.md");
        Files.writeString(file, PAGE.replace("localhost", "elsewhere"));
        merge();
        assertThat(page())
                .doesNotContain("<td>404</td>")
                .contains("The page itself was not at hand")
                .contains("error[type-differs]");
    }

    @Test
    void a_browser_runs_our_script_from_disk_and_no_other() throws Exception {
        Path file =
                files().stream()
                        .filter(path -> path.toString().contains("pages"))
                        .findFirst()
                        .orElseThrow();
        assertThat(dom(report.resolve("index.html").toUri().toString()))
                .contains(">1 of 1 shown</output>");
        assertThat(dom(file.toUri() + "#claim-1"))
                .contains("<details class=\"claim contradicted\" id=\"claim-1\" open=\"\">")
                .doesNotContain("<img", "hidden=\"\"");
    }

    private static String dom(String url) throws Exception {
        Optional<String> browser = Browser.executable();
        assumeTrue(
                browser.isPresent(), "no Chromium here: the report is not looked at in a browser");
        Process process =
                new ProcessBuilder(
                                browser.get(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--virtual-time-budget=3000",
                                "--dump-dom",
                                url)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            String dom =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return dom;
        } finally {
            process.destroyForcibly();
        }
    }

    private void merge() {
        run(List.of("merge", folder.resolve("a.json").toString(), "--report", "html=" + report));
    }

    private String page() throws IOException {
        for (Path file : files()) {
            if (file.getParent().endsWith("pages")) {
                return Files.readString(file);
            }
        }
        throw new AssertionError("there is no page in the report");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(report)) {
            return all.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static void run(List<String> arguments) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        assertThat(Main.run(printer, printer, new ArrayList<>(arguments).toArray(String[]::new)))
                .as(out::toString)
                .isEqualTo(ExitCode.CONTRADICTED);
    }
}
