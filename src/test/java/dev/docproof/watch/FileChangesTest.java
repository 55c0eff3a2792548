package dev.docproof.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileChangesTest {
    @TempDir Path folder;

    @Test
    void files_that_are_written_new_or_gone_have_changed() throws Exception {
        Path one = Files.writeString(folder.resolve("one"), "1");
        Path two = folder.resolve("two");
        try (FileChanges changes = FileChanges.of(this::files)) {
            Files.writeString(one, "12");
            assertThat(changes.next()).containsExactly(one);
            Files.writeString(two, "2");
            assertThat(changes.next()).containsExactly(two);
            Files.delete(one);
            assertThat(changes.next()).containsExactly(one);
        }
    }

    @Test
    void where_the_system_reports_nothing_they_are_seen_all_the_same() throws Exception {
        Path one = Files.writeString(folder.resolve("one"), "1");
        try (FileChanges changes = FileChanges.bySight(this::files)) {
            Files.writeString(one, "12");
            assertThat(changes.next()).containsExactly(one);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
