package dev.docproof.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docproof.operation.PageOperations;
import dev.docproof.source.SourceFile;
import dev.docproof.verify.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final int KILOBYTE = 1024;

    private final List<Integer> read = new ArrayList<>();

    @Test
    void what_comes_next_is_read_as_far_as_there_is_room() {
        ReadAhead pages = ahead(10, 6 * KILOBYTE, Runnable::run);

        assertThat(read).containsExactly(0, 1, 2);
        assertThat(name(pages, 0)).isEqualTo("page-0.md");
        assertThat(read).containsExactly(0, 1, 2, 3);
    }

    @Test
    void each_is_read_once_whoever_comes_first() {
        List<Runnable> late = new ArrayList<>();
        ReadAhead pages = ahead(4, 100 * KILOBYTE, late::add);

        assertThat(name(pages, 2)).isEqualTo("page-2.md");
        late.forEach(Runnable::run);
        assertThat(name(pages, 0)).isEqualTo("page-0.md");
        assertThat(read).containsExactly(2, 0, 1, 3);
    }

    @Test
    void one_that_is_asked_for_out_of_turn_leaves_the_others_their_room() {
        ReadAhead pages = ahead(10, 6 * KILOBYTE, Runnable::run);

        assertThat(name(pages, 7)).isEqualTo("page-7.md");
        IntStream.range(0, 7).forEach(pages::at);
        assertThat(read).containsExactly(0, 1, 2, 7, 3, 4, 5, 6, 8, 9);
    }

    @Test
    void who_asks_again_goes_through_all_of_them_again() {
        ReadAhead pages = ahead(3, 100 * KILOBYTE, Runnable::run);

        IntStream.range(0, 3).forEach(pages::at);
        IntStream.range(0, 3).forEach(pages::at);
        assertThat(read).containsExactlyInAnyOrder(0, 1, 2, 0, 1, 2);
    }

    @Test
    void what_cannot_be_read_is_told_when_its_turn_comes() {
        ReadAhead pages =
                new ReadAhead(
                                List.of(0),
                                file -> {
                                    throw new UncheckedIOException(new IOException("gone"));
                                },
                                file -> 0,
                                KILOBYTE,
                                Runnable::run)
                        .begin();

        assertThatThrownBy(() -> pages.at(0)).hasMessageContaining("gone");
    }

    private ReadAhead ahead(int count, long room, Executor readers) {
        List<Integer> files = IntStream.range(0, count).boxed().toList();
        return new ReadAhead(files, this::page, file -> KILOBYTE, room, readers).begin();
    }

    private Subject page(int file) {
        read.add(file);
        SourceFile text = new SourceFile("page-" + file + ".md", "");
        return new Subject(new PageOperations(text, List.of(), List.of()), List.of());
    }

    private static String name(ReadAhead pages, int place) {
        return pages.at(place).documented().page().name();
    }
}
