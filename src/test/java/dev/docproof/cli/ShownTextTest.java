package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.drift.Reply;
import dev.docproof.drift.WireServer;
import dev.docproof.report.FixText;
import dev.docproof.report.Style;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages, their names and servers say is shown as text: it steers nothing that shows it. */
class ShownTextTest {
    /** Clears a screen, renames a window, hides an address behind a link, turns the text round. */
    private static final String ESCAPES =
            "\u001b[2J\u001b]0;x\u0007\u001b]8;;http://evil.example\u001b\\a\u009b31m\u202e\u2066\u200f\u061c";

    private static final String NAME =
            "p\n::error::named\n" + ESCAPES.replace("/", ":") + "%0A::set-output <b>&\"'.md";

    private static final String PAGE =
            """
            # GET /a~

            | Name | Type |
            |---|---|
            | `x~` | string~ |

            | Status | When |
            |---|---|
            | 404 ~ | `::error::row` |

            ```bash
            curl -H "X: ~" "http://localhost:3000/a"
            curl -Xwrong~ http://localhost:3000/a
            curl 'http://evil~/x'
            ::error file=a::from a block
            ##[error]from a block
            ```

            ```json
            {"id~": 1, "id~": 2, "::set-output name=a": "::b"}
            ```

            ::error::from a line

            ::stop-commands::x

            <!-- docproof: foo~ skip reason="~ ::error::why" -->
            ```bash
            curl http://localhost:3000/c
            ```

            [a](none~.md) <script>alert(1)</script> ]]> ![x](http://evil.example/x.png)
            """
                    .replace("~", ESCAPES);

    @TempDir private Path folder;

    private WireServer server;
    private Path page;

    @BeforeEach
    void start() throws IOException {
        String id = ESCAPES.replace("\u001b", "\\u001b").replace("\u0007", "\\u0007");
        String answer = "{\"id\": \"%s\"}\n::error::from the server\n##[error]x".formatted(id);
        server =
                new WireServer(
                        call -> Reply.of(200, answer).with("Content-Type", "application/json"));
        page = Files.writeString(folder.resolve(NAME), PAGE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint", "extract", "contracts", "verify"})
    void no_command_prints_what_a_terminal_would_obey(String command) {
        assertThat(harmful(run(command))).isEmpty();
    }

    @Test
    void a_diff_is_shown_as_text_to_people_and_as_it_is_to_programs() {
        String line = "+" + ESCAPES + "\n";
        assertThat(harmful(new FixText(Style.PLAIN, true).diff(line))).isEmpty();
        assertThat(new FixText(Style.PLAIN, false).diff(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "junit", "markdown", "tap"})
    void no_report_holds_what_a_terminal_would_obey(String format) throws IOException {
        assertThat(harmful(report(format))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint", "extract", "contracts", "verify"})
    void no_line_is_a_command_to_the_log_of_a_workflow(String command) {
        assertThat(run(command).lines().filter(line -> line.strip().startsWith("::"))).isEmpty();
    }

    @Test
    void an_annotation_is_the_only_command_of_its_line() throws IOException {
        assertThat(report("github").lines())
                .isNotEmpty()
                .allMatch(
                        line ->
                                line.matches(
                                        "::(error|warning|notice) (file=[^:,]+,line=.*|title=docproof)::.*"));
    }

    @Test
    void what_pages_say_stands_between_a_stop_and_a_resumption_of_commands() {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        GithubActions.Fence fence = new GithubActions(Map.of("GITHUB_ACTIONS", "true")).fence(out);
        out.println("##[error]said by a page");
        fence.end();

        List<String> lines = text.toString().lines().toList();
        String token = lines.get(0).replace("::stop-commands::", "");
        assertThat(token).hasSizeGreaterThan(30);
        assertThat(lines).element(2).isEqualTo("::" + token + "::");
    }

    @Test
    void without_a_workflow_there_is_no_fence() {
        StringWriter text = new StringWriter();
        new GithubActions(Map.of()).fence(new PrintWriter(text)).end();
        assertThat(text.toString()).isEmpty();
    }

    @Test
    void junit_xml_is_well_formed_and_has_no_markup_of_a_page() throws Exception {
        report("junit");
        Path file = folder.resolve("out.junit");
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(xml.getElementsByTagName("script").getLength()).isZero();
        assertThat(xml.getElementsByTagName("testcase").getLength()).isPositive();
    }

    @Test
    void markdown_has_no_image_no_link_and_no_element_of_a_page() throws IOException {
        String outsideCode = report("markdown").replaceAll("(`+)[^\n]*?\\1", "");
        assertThat(outsideCode).doesNotContain("<script", "<b>", "![", "](");
    }

    private String report(String format) throws IOException {
        Path file = folder.resolve("out." + format);
        run("verify", "--report", format + "=" + file);
        return Files.readString(file);
    }

    private String run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, page.toString()));
        if (command.equals("verify")) {
            arguments.addAll(List.of("--against", server.url(), "-v"));
        }
        if (command.equals("contracts")) {
            arguments.addAll(List.of("-o", folder.resolve("contracts").toString()));
        }
        arguments.addAll(List.of(more));
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        assertThat(run.exit()).isLessThan(2);
        return run.output();
    }

    private static List<String> harmful(String text) {
        return text.codePoints()
                .filter(c -> c != '\n' && c != '\t')
                .filter(
                        c ->
                                Character.isISOControl(c)
                                        || "\u061c\u200e\u200f\u2028\u2029".indexOf(c) >= 0
                                        || c >= 0x202a && c <= 0x202e
                                        || c >= 0x2066 && c <= 0x2069)
                .mapToObj(Integer::toHexString)
                .distinct()
                .toList();
    }
}
