package dev.docproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {
    @TempDir private Path folder;

    @Test
    void texts_come_back_as_they_were_whatever_is_in_them() throws IOException {
        List<String> row = List.of("PUT /boats", "", "3 docs\n12 a.md", "\uD83D\uDCDA 1 2");

        assertThat(takenBack(List.of(row, List.of(), row))).containsExactly(row, List.of(), row);
    }

    @Test
    void many_wait_in_a_file_that_goes_away() throws IOException {
        List<List<String>> many = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.add(List.of("Tide Tables " + i, "\uD83D\uDCDA".repeat(i % 40)));
        }

        assertThat(takenBack(many)).isEqualTo(many);
        assertThat(folder).isEmptyDirectory();
    }

    private List<List<String>> takenBack(List<List<String>> given) throws IOException {
        List<List<String>> back = new ArrayList<>();
        try (Rows rows = new Rows(folder)) {
            for (List<String> row : given) {
                rows.add(row);
            }
            while (!rows.isEmpty()) {
                back.add(rows.next());
            }
        }
        return back;
    }
}
