package dev.docproof.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void every_page_is_in_one_share_whatever_order_they_come_in() {
        List<Load> pages = pages(200);
        List<Load> shuffled = new ArrayList<>(pages);
        Collections.shuffle(shuffled, new Random(7));
        Set<String> seen = new HashSet<>();
        for (int i = 1; i <= 16; i++) {
            Shard shard = new Shard(i, 16);
            Set<String> own = new Shares(pages, 16).of(shard);
            assertThat(own).isEqualTo(new Shares(shuffled, 16).of(shard));
            assertThat(seen).doesNotContainAnyElementsOf(own);
            seen.addAll(own);
        }
        assertThat(seen).hasSize(200);
    }

    @Test
    void no_share_is_heavier_than_another_by_more_than_a_page() {
        List<Load> pages = pages(200);
        Shares shares = new Shares(pages, 7);
        List<Integer> sizes =
                IntStream.rangeClosed(1, 7)
                        .map(
                                i ->
                                        pages.stream()
                                                .filter(
                                                        page ->
                                                                shares.of(new Shard(i, 7))
                                                                        .contains(page.page()))
                                                .mapToInt(Load::size)
                                                .sum())
                        .boxed()
                        .toList();
        assertThat(Collections.max(sizes) - Collections.min(sizes)).isLessThan(500);
    }

    @Test
    void a_page_whose_time_is_not_known_is_guessed_by_its_size() {
        List<Load> pages =
                List.of(
                        new Load("slow", 10, Optional.of(Duration.ofSeconds(9))),
                        new Load("quick", 10, Optional.of(Duration.ofSeconds(1))),
                        new Load("new", 10, Optional.empty()));
        assertThat(new Shares(pages, 2).of(new Shard(1, 2))).containsExactly("slow");
    }

    private static List<Load> pages(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Load("page-" + i, 100 + i * 37 % 400, Optional.empty()))
                .toList();
    }
}
