package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Every format, written of a page and a server that mean no good. */
class ReportFormatsTest {
    private static final String PAGE =
            """
            # Books

            ```
            curl http://localhost:3000/books
            ```

            ```json
            {"id": 7, "title \uD83D\uDCDA": "Tide Tables", "a": "b"}
            ```

            ## Status

            | Status | Meaning |
            |---|---|
            | 200 | <script>alert(1)</script> ]]> %0A::error::x # tick \u0007 |
            | 404 | None |
            """;

    /** The answer has characters that XML cannot hold and words that mean something to formats. */
    private static final String SERVER =
            """
            [{"request": "GET /books", "status": 200,
              "body": {"id": "\\u0001]]>\\u001b[31m\\n::error::mine %", "a": "b"}}]
            """;

    @TempDir private Path folder;

    @Test
    void junit_xml_is_valid_and_has_a_suite_a_page_and_a_case_a_claim() throws Exception {
        String report = report("junit");
        assertThatCode(
                        () ->
                                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                                        .newSchema(
                                                Path.of("src/test/resources/schemas/junit.xsd")
                                                        .toFile())
                                        .newValidator()
                                        .validate(new StreamSource(new StringReader(report))))
                .doesNotThrowAnyException();
        assertThat(report)
                .containsOnlyOnce("<testsuite ")
                .contains("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\"")
                .contains(
                        "<failure type=\"type-differs\" message=\"$.id: documented number, got string")
                .contains("<skipped message=\"no example on the page answers it\"/>")
                .contains("]]&gt;")
                .doesNotContain("\u0001");
    }

    @Test
    void sarif_is_valid_and_counts_columns_in_utf_16() throws IOException {
        String report = report("sarif");
        assertThat(sarif().validate(report, InputFormat.JSON)).isEmpty();
        assertThat(report)
                .contains("\"columnKind\": \"utf16CodeUnits\"")
                .contains("\"ruleId\": \"field-missing\"")
                .containsPattern("\"primaryLocationLineHash\": \"[0-9a-f]{16}:1\"");
    }

    @Test
    void sarif_tells_how_to_mend_what_can_be_mended_and_what_a_rule_means() throws IOException {
        String report = report("sarif", PAGE.replace("/books\n", "/books?a=1&b=2\n"));
        assertThat(sarif().validate(report, InputFormat.JSON)).isEmpty();
        assertThat(report)
                .contains("\"markdown\": \"# curl-unquoted-ampersand\\n")
                .containsPattern("(?s)\"fixes\".*\"deletedRegion\".*\"insertedContent\"");
    }

    @Test
    void the_sarif_of_a_large_documentation_stays_within_what_github_takes() throws IOException {
        Path docs = folder.resolve("docs");
        Files.createDirectories(docs);
        // 26,000 errors and 26,000 remarks; the last page has another rule.
        String errors =
                "- [gone](gone.md)\n".repeat(200) + "```json\n{\"a\": 1,}\n```\n".repeat(200);
        for (int i = 0; i < 130; i++) {
            Files.writeString(docs.resolve("p" + i + ".md"), errors);
        }
        Path file = folder.resolve("large.sarif");
        CommandLineRun.of("lint", docs.toString(), "-q", "--report", "sarif=" + file);
        String report = Files.readString(file);
        assertThat(sarif().validate(report, InputFormat.JSON)).isEmpty();
        assertThat(report.split("\"ruleIndex\"", -1).length - 1).isEqualTo(25_000);
        assertThat(report).contains("more findings left out of this report");
        assertThat(zipped(report)).isLessThan(10_000_000);
    }

    @Test
    @EnabledIfSystemProperty(
            named = "docproof.corpus",
            matches = ".+",
            disabledReason = "no pages of others are at hand")
    void the_sarif_of_pages_of_others_is_valid() throws IOException {
        Path file = folder.resolve("others.sarif");
        String corpus = System.getProperty("docproof.corpus");
        CommandLineRun.of("lint", corpus, "-q", "--report", "sarif=" + file);
        String report = Files.readString(file);
        assertThat(sarif().validate(report, InputFormat.JSON)).isEmpty();
        assertThat(report).contains("\"ruleIndex\"");
        assertThat(zipped(report)).isLessThan(10_000_000);
    }

    @Test
    void a_job_summary_has_at_most_what_github_takes() throws IOException {
        // Each row of the table is another reason, and each line of JSON another error.
        String rows =
                IntStream.range(0, 3000)
                        .mapToObj("| 4%02d | told in a way of its own |\n"::formatted)
                        .collect(Collectors.joining());
        String errors = "```json\n{\"a\": 1,}\n```\n\n".repeat(6000);
        String report = report("markdown", PAGE + rows + "\n" + errors);
        assertThat(report.getBytes(StandardCharsets.UTF_8).length).isLessThan(1 << 20);
        assertThat(report).contains(" more findings left out here.");
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @Test
    void a_sarif_that_is_none_would_be_noticed() throws IOException {
        String broken = report("sarif").replace("\"level\": \"error\"", "\"level\": \"fatal\"");
        assertThat(sarif().validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void fingerprints_survive_lines_that_move() throws IOException {
        Pattern prints = Pattern.compile("\"primaryLocationLineHash\": \"(.*)\"");
        String before = report("sarif");
        String after = report("sarif", "A line more.\n\n" + PAGE);
        assertThat(prints.matcher(after).results().map(found -> found.group(1)))
                .isNotEmpty()
                .isEqualTo(prints.matcher(before).results().map(found -> found.group(1)).toList());
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void github_gets_a_line_for_each_finding_and_no_command_from_a_server() throws IOException {
        assertThat(report("github").lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("::error file="))
                .anyMatch(
                        line ->
                                line.contains(
                                        "title=docproof type-differs::$.id: documented number"))
                .anyMatch(line -> line.contains("::error::mine %25"));
    }

    @Test
    void github_is_told_of_ten_errors_and_how_many_there_are_more() throws IOException {
        String members =
                IntStream.range(0, 15)
                        .mapToObj("\"m%d\": 1, "::formatted)
                        .collect(Collectors.joining());
        String report = report("github", PAGE.replace("{\"id\"", "{" + members + "\"id\""));
        assertThat(report.lines().filter(line -> line.startsWith("::error"))).hasSize(10);
        assertThat(report)
                .endsWith(
                        "::notice title=docproof::7 more findings not annotated; the log and the summary have all of them\n");
    }

    @Test
    void under_github_actions_annotations_and_a_summary_come_by_themselves() throws IOException {
        Path summary = folder.resolve("summary.md");
        Files.writeString(summary, "From a step before.\n");
        Map<String, String> environment =
                Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString());
        GithubActions github = new GithubActions(environment);
        assertThat(github.isHere()).isTrue();
        github.summary().get(0).close();
        assertThat(summary).content().startsWith("From a step before.\n");
        assertThat(new GithubActions(Map.of()).isHere()).isFalse();
    }

    @Test
    void gitlab_code_quality_has_what_gitlab_asks_of_an_entry() throws IOException {
        Schema schema =
                registry()
                        .getSchema(
                                """
                                {"type": "array", "minItems": 2, "items": {
                                  "type": "object",
                                  "required": ["description", "check_name", "fingerprint", "severity", "location"],
                                  "properties": {
                                    "description": {"type": "string", "minLength": 1},
                                    "check_name": {"type": "string"},
                                    "fingerprint": {"type": "string"},
                                    "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                                    "location": {"type": "object", "required": ["path", "lines"], "properties": {
                                      "path": {"type": "string", "not": {"pattern": "^\\\\./"}},
                                      "lines": {"required": ["begin"],
                                                "properties": {"begin": {"type": "integer", "minimum": 1}}}}}}}}
                                """,
                                InputFormat.JSON);
        assertThat(schema.validate(report("gitlab"), InputFormat.JSON)).isEmpty();
    }

    @Test
    void tap_numbers_its_points_and_skips_for_a_reason() throws IOException {
        assertThat(report("tap"))
                .startsWith("TAP version 14\n")
                .contains("not ok 1 - 4 GET /books answers 200\n  ---\n")
                .contains("# SKIP no example on the page answers it\n")
                .contains("\\# tick \uFFFD")
                .endsWith("1..3\n");
    }

    @Test
    void markdown_shows_what_pages_say_as_text() throws IOException {
        assertThat(report("markdown"))
                .startsWith("## Docproof: 1 claim contradicted\n")
                .contains("**type-differs**: $.id: documented number")
                .doesNotContain("<script>");
    }

    @Test
    void a_report_on_standard_output_stands_there_alone() throws IOException {
        Path page = page(PAGE);
        assertThat(run(page, "tap=-")).startsWith("TAP version 14\n").endsWith("1..3\n");
    }

    private String report(String format) throws IOException {
        return report(format, PAGE);
    }

    private String report(String format, String text) throws IOException {
        Path file = folder.resolve("reports").resolve(format);
        run(page(text), format + "=" + file);
        return Files.readString(file);
    }

    private Path page(String text) throws IOException {
        return Files.writeString(folder.resolve("page.md"), text);
    }

    private static String run(Path page, String report) throws IOException {
        StringWriter out = new StringWriter();
        try (CannedServer server = new CannedServer(SERVER)) {
            PrintWriter printer = new PrintWriter(out);
            Main.run(
                    printer,
                    printer,
                    "verify",
                    page.toString(),
                    "--against",
                    server.url(),
                    "--probes",
                    "off",
                    "--report",
                    report);
        }
        return out.toString();
    }

    private static Schema sarif() throws IOException {
        try (InputStream schema =
                ReportFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return registry()
                    .getSchema(
                            new String(schema.readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON);
        }
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    }
}
