package dev.docproof.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.cli.CommandLineRun;
import dev.docproof.finding.Reading;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docproof extract --format openapi} writes is read back by swagger-parser. */
class ExtractedSpecificationTest {
    @TempDir Path folder;

    @Test
    void swagger_parser_reads_what_the_pages_document_and_finds_nothing_to_say() {
        Reading<Specification> read =
                read(CommandLineRun.of("extract", "--format", "openapi", "docs/users").output());
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow().operations())
                .extracting(SpecOperation::name)
                .contains("GET /users", "POST /users", "PUT /users", "DELETE /users");
    }

    @Test
    void pages_hold_against_what_was_extracted_from_them() throws IOException {
        Path page = folder.resolve("books.md");
        Files.writeString(
                page,
                """
                # Replace a book

                `PUT /books/:id`

                | Parameter | In | Type | Required | Description |
                |---|---|---|---|---|
                | `id` | path | integer | Yes | The book |
                | `tags[]` | body | string | No | Words |
                | `author.name` | body | string | No | Who wrote it |

                | Status | Description |
                |---|---|
                | 200 | Replaced |
                """);
        Path file = folder.resolve("openapi.json");
        Files.writeString(
                file,
                CommandLineRun.of("extract", "--format", "openapi", page.toString()).output());
        assertThat(read(Files.readString(file)).findings()).isEmpty();
        CommandLineRun run =
                CommandLineRun.of("verify", page.toString(), "--against", file.toString());
        assertThat(run.output()).contains("claims    5 confirmed, 0 contradicted");
        assertThat(run.exit()).isZero();
    }

    @Test
    void an_example_that_names_a_member_twice_is_read_as_well() throws IOException {
        Path page = folder.resolve("books.md");
        Files.writeString(
                page,
                """
                ```
                curl http://localhost:3000/books/1
                ```

                ```json
                {"title": "Tide", "id": 1, "title": "Tide Tables"}
                ```
                """);
        String json = CommandLineRun.of("extract", "--format", "openapi", page.toString()).output();
        assertThat(read(json).findings()).isEmpty();
        assertThat(json).contains("\"title\": \"Tide Tables\"").doesNotContain("\"Tide\"");
    }

    private static Reading<Specification> read(String json) {
        return new SpecificationReader().read(new SourceFile("openapi.json", json));
    }
}
