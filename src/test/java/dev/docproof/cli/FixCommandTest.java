package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
    private static final String PAGE =
            "# A\r\n\r\n```bash\r\ncurl http://localhost:3000/a?b=1  \r\n```\r\n \t\r\nEnd";

    @TempDir Path folder;

    @Test
    void a_byte_order_mark_line_ends_and_blanks_stay_as_they_are() throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(page, "\uFEFF" + PAGE);
        assertThat(run("fix", page.toString(), "--accept")).startsWith("0 fixed ");
        assertThat(Files.readString(page))
                .isEqualTo(
                        "\uFEFF"
                                + PAGE.replace(
                                        "http://localhost:3000/a?b=1",
                                        "\"http://localhost:3000/a?b=1\""));
    }

    @Test
    void a_page_that_is_no_utf_8_is_not_written() throws IOException {
        Path page = folder.resolve("page.md");
        byte[] bytes = (PAGE + "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(page, bytes);
        assertThat(run("fix", page.toString(), "--accept")).contains("is no UTF-8 text");
        assertThat(Files.readAllBytes(page)).isEqualTo(bytes);
    }

    @Test
    void our_own_pages_need_no_fixing() {
        assertThat(run("fix", "docs/users", "docs/tutorials"))
                .isEqualTo("0 # 0 of 7 pages to be changed, 0 errors left\n");
    }

    @Test
    void to_show_and_to_write_exclude_each_other() {
        assertThat(run("fix", "docs/users", "--accept", "--diff")).startsWith("2 ");
    }

    private static String run(String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        return run.exit() + " " + run.output();
    }
}
