package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docproof extract} keeps no page once it is written, however many there are. */
class ExtractMemoryTest {
    private static final int PAGES = 34;
    private static final int EARLY = 4;
    private static final long PAGE_BYTES = 400_000;

    @ParameterizedTest
    @ValueSource(strings = {"json", "text"})
    void late_pages_take_no_more_memory_than_early_ones(String format, @TempDir Path folder)
            throws IOException {
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(folder.resolve(name(i)), page(i));
        }
        Watch watch = new Watch(List.of(name(EARLY), name(PAGES - 1)));

        int exit =
                Main.run(
                        new PrintWriter(watch),
                        new PrintWriter(Writer.nullWriter()),
                        "extract",
                        "--format",
                        format,
                        folder.toString());

        assertThat(exit).isZero();
        assertThat(watch.used).hasSize(2);
        long grown = watch.used.get(1) - watch.used.get(0);
        // Were the texts alone kept, they would take four times as much.
        assertThat(grown).isLessThan((PAGES - EARLY) * PAGE_BYTES / 4);
    }

    private static String name(int number) {
        return "page-%03d.md".formatted(number);
    }

    private static String page(int number) {
        String line = "Book %d stands on shelf %d of the library. ".formatted(number, number);
        String paragraph = line.repeat(200) + "\n\n";
        return "# GET /books/%d\n\n%s"
                .formatted(number, paragraph.repeat((int) PAGE_BYTES / paragraph.length()));
    }

    /** Notes the memory in use when it comes to write of certain pages. */
    private static final class Watch extends Writer {
        private final List<String> awaited;
        private final List<Long> used = new ArrayList<>();
        private String last = "";

        Watch(List<String> awaited) {
            this.awaited = new ArrayList<>(awaited);
        }

        @Override
        public void write(char[] text, int from, int length) {
            String written = last + new String(text, from, length);
            if (!awaited.isEmpty() && written.contains(awaited.get(0))) {
                awaited.remove(0);
                used.add(inUse());
            }
            last = written.substring(Math.max(0, written.length() - "page-000.md".length()));
        }

        private static long inUse() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
