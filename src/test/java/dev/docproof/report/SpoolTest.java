package dev.docproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    private static final String WORDS = "Tide Tables \uD83D\uDCDA, ";

    @TempDir private Path folder;

    @Test
    void gives_back_a_short_text() throws IOException {
        assertThat(poured(folder, 3)).isEqualTo(WORDS.repeat(3));
    }

    @Test
    void gives_back_a_text_that_went_into_a_file_and_leaves_no_file() throws IOException {
        assertThat(poured(folder, 50_000)).isEqualTo(WORDS.repeat(50_000));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keeps_a_long_text_in_memory_where_there_is_no_folder() throws IOException {
        assertThat(poured(folder.resolve("none"), 50_000)).isEqualTo(WORDS.repeat(50_000));
    }

    private static String poured(Path folder, int times) throws IOException {
        StringWriter out = new StringWriter();
        try (Spool spool = new Spool(folder)) {
            for (int i = 0; i < times; i++) {
                spool.append(WORDS);
            }
            spool.pourInto(out);
        }
        return out.toString();
    }
}
