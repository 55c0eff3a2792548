package dev.docproof.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docproof.curl.Placeholders;
import dev.docproof.http.Origin;
import dev.docproof.operation.Operation;
import dev.docproof.probe.Sister;
import dev.docproof.source.Position;
import dev.docproof.verify.Documented;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectFilesTest {
    @TempDir private Path folder;

    /** With no room for more than one page, and with room for all. */
    @ParameterizedTest
    @ValueSource(longs = {1, 1 << 20})
    void of_pages_that_document_the_same_the_first_one_is_known(long room) throws IOException {
        for (int i = 0; i < 20; i++) {
            write("page-%02d.md".formatted(i), "# Page %d\n\n## GET /boats/{id}\n".formatted(i));
        }
        try (SubjectFiles files = files(room)) {
            Documented documented = files.documented();

            assertThat(documented.of("GET", "/boats"))
                    .hasSize(1)
                    .first()
                    .extracting(sister -> place(sister))
                    .isEqualTo("page-00.md 3:4");
            assertThat(documented.paths()).hasToString("{GET=[/boats/{id}]}");
        }
    }

    @Test
    void pages_come_in_their_order_and_as_often_as_they_are_wanted() throws IOException {
        for (int i = 0; i < 9; i++) {
            write("page-" + i + ".md", "## GET /boats/" + i + "\n");
        }
        try (SubjectFiles files = files(1)) {
            List<String> names = files.each(subject -> name(subject.documented().page().name()));

            assertThat(names)
                    .isEqualTo(IntStream.range(0, 9).mapToObj(i -> "page-" + i + ".md").toList());
            assertThat(files.only(List.of(7, 2)).at(1).documented().page().name())
                    .endsWith("page-2.md");
            assertThat(files.documented().of("GET", "/boats/5")).hasSize(1);
        }
    }

    @Test
    void an_operation_that_its_page_has_no_more_is_not_there() throws IOException {
        write("page.md", "## GET /boats/{id}\n");
        try (SubjectFiles files = files(1)) {
            Sister sister = files.documented().of("GET", "/boats").get(0);

            write("page.md", "## GET /ferries/{id}\n");
            assertThat(sister.whole().get()).isEmpty();
        }
    }

    @Test
    void a_data_file_that_is_no_contract_is_left_out() throws IOException {
        write("data.json", "{\"boats\": []}");
        write("page.md", "## GET /boats\n");
        try (SubjectFiles files = files(1)) {
            assertThat(files.size()).isEqualTo(1);
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_told_before_anything_is_tried() {
        List<InputFile> gone = List.of(new InputFile(folder.resolve("gone.md"), folder));

        assertThatThrownBy(() -> SubjectFiles.of(reader(), gone, 1, 1))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private SubjectFiles files(long room) throws IOException {
        return SubjectFiles.of(reader(), InputFiles.find(List.of(folder)), room, 2);
    }

    private static SubjectReader reader() {
        return new SubjectReader(Placeholders.none(), new Origin("http", "localhost", 3000));
    }

    private static String place(Sister sister) {
        Optional<Operation> own = sister.whole().get();
        Position at = own.orElseThrow().span().position();
        return name(own.get().span().file().name()) + " " + at.line() + ":" + at.column();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
