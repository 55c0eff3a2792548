package dev.docproof.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    @Test
    void a_changed_line_stands_between_what_is_around_it() {
        assertThat(diff("a\nb\nc\n", "a\nB\nc\n"))
                .isEqualTo(
                        """
                        --- a/docs/page.md
                        +++ b/docs/page.md
                        @@ -1,3 +1,3 @@
                         a
                        -b
                        +B
                         c
                        """);
    }

    @Test
    void line_ends_and_a_missing_last_one_are_kept() {
        assertThat(diff("a\r\nb", "a\r\nc"))
                .isEqualTo(
                        """
                        --- a/docs/page.md
                        +++ b/docs/page.md
                        @@ -1,2 +1,2 @@
                         a\r
                        -b
                        \\ No newline at end of file
                        +c
                        \\ No newline at end of file
                        """);
    }

    @Test
    void lines_that_look_like_a_diff_are_lines_of_the_file() {
        assertThat(diff("-- x", "-- y"))
                .endsWith(
                        "--- x\n\\ No newline at end of file\n+-- y\n\\ No newline at end of file\n");
    }

    @Test
    void of_two_equal_texts_there_is_nothing() {
        assertThat(diff("a\n", "a\n")).isEmpty();
    }

    private static String diff(String before, String after) {
        return String.join("", UnifiedDiff.lines("docs/page.md", before, after));
    }
}
