package dev.docproof.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TogetherTest {
    private final List<Integer> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void one_at_a_time_they_are_done_in_their_order() {
        Together.each(4, 1, done::add);

        assertThat(done).containsExactly(0, 1, 2, 3);
    }

    @Test
    void each_is_done_once_by_several() {
        Together.each(1000, 3, done::add);

        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void while_an_early_one_takes_its_time_no_more_than_a_few_others_are_done() {
        CountDownLatch manyDone = new CountDownLatch(63);
        List<Integer> doneBefore = new ArrayList<>();

        Together.each(
                1000,
                2,
                place -> {
                    if (place == 0) {
                        await(manyDone);
                        pause();
                        doneBefore.addAll(done);
                    }
                    done.add(place);
                    manyDone.countDown();
                });
        assertThat(doneBefore).hasSize(63);
        assertThat(done).hasSize(1000);
    }

    @Test
    void a_failure_of_one_ends_the_others_even_those_that_wait_for_it() {
        CountDownLatch manyDone = new CountDownLatch(63);

        assertThatThrownBy(
                        () ->
                                Together.each(
                                        1000,
                                        2,
                                        place -> {
                                            if (place == 0) {
                                                await(manyDone);
                                                throw new IllegalArgumentException("no");
                                            }
                                            done.add(place);
                                            manyDone.countDown();
                                        }))
                .hasMessage("no");
        assertThat(done).hasSizeLessThan(70);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Long enough for the others to go on, if nothing held them. */
    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
