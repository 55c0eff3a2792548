package dev.docproof.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideBySideTest {
    @TempDir Path folder;

    @Test
    void what_is_made_of_files_is_used_in_their_order() throws IOException {
        List<String> used = new ArrayList<>();

        new SideBySide(3).each(files(100), SideBySideTest::name, used::add);

        assertThat(used).isEqualTo(files(100).stream().map(SideBySideTest::name).toList());
    }

    @Test
    void two_files_are_at_work_at_the_same_time() throws IOException {
        CountDownLatch both = new CountDownLatch(2);
        List<Boolean> met = new ArrayList<>();

        new SideBySide(2).each(files(2), file -> meet(both), met::add);

        assertThat(met).containsExactly(true, true);
    }

    @Test
    void large_files_are_at_work_one_after_the_other() throws IOException {
        List<InputFile> files = files(3);
        for (InputFile file : files) {
            Files.write(file.path(), new byte[300_000]);
        }
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        new SideBySide(4).each(files, file -> threads.add(Thread.currentThread()), made -> {});

        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void no_more_is_made_than_will_be_used_soon() throws IOException {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger used = new AtomicInteger();

        new SideBySide(2)
                .each(
                        files(100),
                        file -> made.incrementAndGet() - used.get(),
                        before -> {
                            used.incrementAndGet();
                            assertThat(before).isLessThan(12);
                        });

        assertThat(used).hasValue(100);
    }

    @Test
    void what_fails_is_told_in_its_turn() throws IOException {
        List<String> used = new ArrayList<>();

        assertThatThrownBy(() -> new SideBySide(2).each(files(9), this::notThird, used::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("page-2.md");
        assertThat(used).containsExactly("page-0.md", "page-1.md");
    }

    private String notThird(InputFile file) {
        if (name(file).equals("page-2.md")) {
            throw new IllegalStateException("page-2.md");
        }
        return name(file);
    }

    private static boolean meet(CountDownLatch both) {
        both.countDown();
        try {
            return both.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(InputFile file) {
        return file.path().getFileName().toString();
    }

    private List<InputFile> files(int count) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path path = folder.resolve("page-%d.md".formatted(i));
            if (!Files.exists(path)) {
                Files.writeString(path, "# Page\n");
            }
            files.add(new InputFile(path, folder));
        }
        return files;
    }
}
