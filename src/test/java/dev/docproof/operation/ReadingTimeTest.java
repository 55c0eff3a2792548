package dev.docproof.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.source.SourceFile;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page is read in under a second: all pages of this repository, and those of the folder that the
 * system property {@code docproof.corpus} names.
 */
class ReadingTimeTest {
    private static final Duration LIMIT = Duration.ofSeconds(1);

    /**
     * A machine that does other things meanwhile, or has not compiled the code yet, is no proof.
     */
    private static final int TRIES = 3;

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_read_in_under_a_second(SourceFile page) {
        Duration took = read(page);
        for (int tried = 1; tried < TRIES && took.compareTo(LIMIT) >= 0; tried++) {
            took = read(page);
        }
        assertThat(took).as(page.name()).isLessThan(LIMIT);
    }

    static Stream<SourceFile> pages() {
        return Stream.concat(ManyPages.own(), ManyPages.ofOthers());
    }

    private static Duration read(SourceFile page) {
        long start = System.nanoTime();
        Pages.read(page);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
