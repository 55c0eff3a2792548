package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to cost a run its time or its memory: each is read, judged and reported in time. */
class PageWeightTest {
    /** Far more than any of them needs; those that are not in order take minutes, or for ever. */
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    private static final String SHOWN =
            "# GET /a\n\n```bash\ncurl http://localhost:3000/a\n```\n\n";

    @TempDir private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void is_done_in_time(String what, String text) throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), text);
        CommandLineRun run =
                assertTimeoutPreemptively(
                        ENOUGH,
                        () -> CommandLineRun.of("lint", page.toString(), "--color", "never"));
        assertThat(run.exit()).isLessThan(2);
        assertThat(run.output()).contains("1 page");
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                page(
                        "thousands of findings in one line",
                        json("{\"a\":1" + ",\"a\":1".repeat(50_000) + "}")),
                page(
                        "thousands of commands in one line",
                        shell("curl -X \"http://h/a\"; ".repeat(20_000))),
                page("thousands of broken links in one line", "[a](b.md#c) ".repeat(50_000)),
                page(
                        "an annotation of thousands of words",
                        "<!-- docproof: " + "skip ".repeat(80_000) + "-->\n" + SHOWN),
                page(
                        "an annotation of thousands of reasons",
                        "<!-- docproof: " + "reason ".repeat(80_000) + "-->\n" + SHOWN),
                page(
                        "a command with a hundred thousand lines of nothing",
                        shell("curl http://h/a\n" + "\n".repeat(100_000))),
                page("braces in braces", shell("curl http://h/" + "{a,b}".repeat(60))),
                page(
                        "ranges of a milliard",
                        shell(
                                "curl 'http://h/[1-999999999]/[1-99999999999999999999]' {1..1000000000}")),
                page(
                        "a variable that doubles",
                        shell("A=aaaa\n" + "A=$A$A\n".repeat(64) + "curl -d \"$A\" http://h/a")),
                page(
                        "a format as wide as memory",
                        shell("curl -d \"$(printf '%01000000000d' 1)\" http://h/a")),
                page("arrays in arrays", json("[".repeat(200_000) + "]".repeat(200_000))),
                page(
                        "numbers beyond all bounds",
                        json(
                                        "{\"id\": 1e999999999, \"b\": -1e-99999999999999999999, \"c\": "
                                                + "9".repeat(100_000)
                                                + "}")
                                + "| Name | Type |\n|---|---|\n| id | integer |\n| c | int |\n\n| Status | Meaning |\n|---|---|\n| 99999999999999999999 | x |\n"),
                page(
                        "aliases of aliases in front matter",
                        "---\ntest: &a0 [x,x,x,x,x,x,x,x,x]\n"
                                + IntStream.range(1, 20)
                                        .mapToObj(PageWeightTest::aliases)
                                        .collect(Collectors.joining())
                                + "---\n\n# A\n"),
                page(
                        "the same request, over and over",
                        "# GET /a\n\n"
                                + "```bash\ncurl http://localhost:3000/a\n```\n\n".repeat(12_000)),
                page("the same heading, over and over", "## GET /a/b\n\n".repeat(80_000)),
                page(
                        "a cluster of a hundred thousand options",
                        shell("curl http://h/ -" + "s".repeat(120_000))),
                page("quotes in quotes", "> ".repeat(50_000) + "a\n"),
                page("elements in elements", "<div>".repeat(50_000)),
                page(
                        "references to twenty thousand definitions",
                        IntStream.range(0, 20_000)
                                        .mapToObj("[a%d]: b\n"::formatted)
                                        .collect(Collectors.joining())
                                + "\n[a]".repeat(20_000)),
                page(
                        "a paragraph of thousands of statuses",
                        SHOWN + "404 Not Found ".repeat(30_000)),
                page("thousands of operations", numbered("## GET /a%d\n", 60_000)),
                page("thousands of operations in code", numbered("`GET /a%d`\n", 20_000)),
                page(
                        "thousands of parameters",
                        "# GET /a\n\n" + numbered("- `a%d`: string\n", 50_000)),
                page("thousands of links to nothing", numbered("[a](#a%d)\n", 60_000)),
                page(
                        "a table of thousands of columns",
                        "|"
                                + "a|".repeat(5_000)
                                + "\n"
                                + "|"
                                + "-|".repeat(5_000)
                                + "\n"
                                + ("|" + "b|".repeat(5_000) + "\n").repeat(20)));
    }

    private static String numbered(String line, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> line.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    private static Arguments page(String what, String text) {
        return Arguments.of(what, text);
    }

    private static String shell(String script) {
        return "# GET /a\n\n```bash\n" + script + "\n```\n\n";
    }

    private static String json(String value) {
        return SHOWN + "```json\n" + value + "\n```\n\n";
    }

    private static String aliases(int level) {
        return "k%d: &a%d [%s]\n".formatted(level, level, ("*a" + (level - 1) + ", ").repeat(9));
    }
}
