package dev.docproof.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages cut off and pages damaged are read like any others, in time. How many damaged ones: the
 * system property {@code docproof.mutations}.
 */
class MutatedPagesTest {
    private static final int MUTATIONS = Integer.getInteger("docproof.mutations", 1_000);

    /** In characters; of longer pages every prefix would take too long. */
    private static final int LONGEST = 8_000;

    private static final int CUT_PAGES = 100;

    /** Far more than any page needs, for machines that do other things as well. */
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    private static final List<String> MARKS =
            List.of(
                    "`",
                    "```",
                    "|",
                    "\n\n",
                    "{",
                    "}",
                    "[",
                    "](",
                    "<",
                    ">",
                    "*",
                    "#",
                    "    ",
                    "- ",
                    ":",
                    "\"",
                    "'",
                    "\\",
                    "{{",
                    "{%",
                    "%}",
                    "<!--",
                    "HTTP/1.1 ",
                    "curl ",
                    "GET /",
                    "200",
                    "\u0000",
                    "\ud83d",
                    "\r\n",
                    "---\n",
                    "<pre>",
                    "</Tab>",
                    "=== \"a\"\n");

    @ParameterizedTest
    @MethodSource("cutPages")
    void every_prefix_of_a_page_is_read(SourceFile page) {
        String text = page.text();
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            read(text.substring(0, end + 1));
        }
    }

    static Stream<SourceFile> cutPages() {
        return Stream.concat(
                        ManyPages.own(), ManyPages.ofOthers().filter(MutatedPagesTest::isEvery))
                .filter(page -> page.text().length() <= LONGEST)
                .limit(CUT_PAGES);
    }

    /** One page in eight, so that pages of all kinds are among them. */
    private static boolean isEvery(SourceFile page) {
        return page.name().hashCode() % 8 == 0;
    }

    @Test
    void damaged_pages_are_read() {
        List<String> pages =
                Stream.concat(
                                ManyPages.own(),
                                ManyPages.ofOthers().filter(MutatedPagesTest::isEvery))
                        .map(SourceFile::text)
                        .filter(text -> text.length() <= LONGEST && !text.isEmpty())
                        .toList();
        Random random = new Random(20_240_115);
        for (int i = 0; i < MUTATIONS; i++) {
            read(damaged(pages.get(random.nextInt(pages.size())), random));
        }
    }

    private static String damaged(String page, Random random) {
        StringBuilder text = new StringBuilder(page);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(80));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, MARKS.get(random.nextInt(MARKS.size())));
                case 2 -> text.insert(from, text.substring(from, to));
                default -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
            }
        }
        return text.toString();
    }

    private static void read(String text) {
        long start = System.nanoTime();
        assertThat(Pages.read(new SourceFile("page.md", text))).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(text).isLessThan(ENOUGH);
    }
}
