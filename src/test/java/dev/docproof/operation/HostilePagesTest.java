package dev.docproof.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.docproof.source.SourceFile;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {
    private static final List<String> PARTS =
            List.of(
                    "# GET /a\n",
                    "## 200: OK\n",
                    "```\n",
                    "```json\n",
                    "~~~\n",
                    "GET /a/{id}\n",
                    "curl -d '{",
                    "'} http://a/b\n",
                    "{\"a\": [1,",
                    "]}\n",
                    "| Name | Type |\n",
                    "|---|---|\n",
                    "| `a` | b |\n",
                    "- `a` (string) - b\n",
                    "  - c\n",
                    "> ",
                    "    ",
                    "<div>\n",
                    "</div>\n",
                    "<pre>\n",
                    "<table><tr><td>",
                    "<Tab label=\"200\">\n",
                    "{% capture a %}\n",
                    "{% endcapture %}\n",
                    "{{< tab >}}\n",
                    "=== \"a\"\n",
                    ":::note\n",
                    "<!-- ",
                    " -->\n",
                    "HTTP/1.1 200 OK\n",
                    "a: b\n",
                    "\n",
                    "**",
                    "`",
                    "[a](",
                    "&amp;",
                    "\\",
                    "\u0000",
                    "\ud83d",
                    "\r\n",
                    "Response:\n",
                    "+++\n",
                    "---\n");

    @Property(tries = 2000)
    void any_mixture_of_parts_is_read(@ForAll("pages") String page) {
        assertThatCode(() -> Pages.read(new SourceFile("page.md", page)))
                .doesNotThrowAnyException();
    }

    @Property(tries = 100)
    void every_prefix_of_a_page_is_read(@ForAll("pages") String page) {
        for (int end = 0; end <= page.length(); end += 7) {
            Pages.read(new SourceFile("page.md", page.substring(0, end)));
        }
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(PARTS).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "- ",
                "1. ",
                "[",
                "](",
                "`a",
                "| a ",
                "<div>",
                "<",
                "{%",
                "*a ",
                "**",
                "&",
                "<!--",
                "```\n",
                "- a\n\n",
                "[a]: b\n",
                "| a |\n|---|\n",
                "{\"a\":",
                "GET /a\n",
                "(",
                "- `a`: b\n",
                "200 ",
                "<Tab label=\"200\">\n",
                "=== \"a\"\n"
            })
    void twenty_thousand_of_anything_are_read_in_time(String part) {
        String page = "# GET /a\n\n" + part.repeat(20_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(Pages.read(new SourceFile("page.md", page))).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {">", "- ", "1. ", "[", "](", "| a ", "[a]: b\n", "<", "(", "{", "*", "&"})
    void a_hundred_thousand_are_read_in_time(String part) {
        readInTime("# GET /a\n\n" + part.repeat(100_000));
    }

    @Test
    void runs_of_backticks_of_growing_length_are_read_in_time() {
        StringBuilder page = new StringBuilder("# GET /a\n\n");
        for (int length = 1; length < 450; length++) {
            page.append("`".repeat(length)).append(" a ");
        }
        readInTime(page.toString());
    }

    @Test
    void lists_of_a_thousand_levels_are_read_in_time() {
        StringBuilder page = new StringBuilder("# GET /a\n\n");
        for (int level = 0; level < 1_000; level++) {
            page.append("  ".repeat(level)).append("- `a` (string) - b\n");
        }
        readInTime(page.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## GET /a%d\n\n",
                "```\nGET /a%d\n```\n\n",
                "```\ncurl http://localhost/a%d\n```\n\n",
                "## a%d\n\nA `GET` to `/a%d` is done.\n\n",
                "`GET /a%d/{id}`\n\n```\nGET /a%d/7\n```\n\n",
                "- `a%d`: string\n\na\n\n",
                "```\nhttp://localhost/a%d\n```\n\n",
                "<Tab label=\"200\">\n\n```json\n{\"a\": %d}\n```\n\n"
            })
    void five_thousand_different_ones_are_read_in_time(String part) {
        StringBuilder page = new StringBuilder("# GET /a\n\n");
        for (int i = 0; i < 5_000; i++) {
            page.append(part.replace("%d", Integer.toString(i)));
        }
        readInTime(page.toString());
    }

    private static void readInTime(String page) {
        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(Pages.read(new SourceFile("page.md", page))).isNotNull());
    }
}
