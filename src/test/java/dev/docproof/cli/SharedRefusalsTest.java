package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors on a page of their own hold for the operations of the pages beside it and below. */
class SharedRefusalsTest {
    private static final String ERRORS =
            """
            # Errors

            | Status | Meaning |
            |--------|---------|
            | 400 | The body is not valid JSON |
            | 404 | There is no such record |
            """;

    private static final String BOATS =
            """
            # A boat

            `GET /boats/{id}`

            ```bash
            curl http://localhost:3000/boats/7
            ```

            ```json
            {"id": 7}
            ```
            """;

    private static final String ANY_BOAT =
            """
            [{"like": "GET /boats/.*", "status": 200, "type": "application/json", "body": {"id": 7}}]
            """;

    @TempDir Path docs;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(docs.resolve("api/boats"));
        Files.createDirectories(docs.resolve("other"));
        Files.writeString(docs.resolve("api/errors.md"), ERRORS);
    }

    @Test
    void hold_for_pages_below() throws IOException {
        Files.writeString(docs.resolve("api/boats/boat.md"), BOATS);

        assertThat(verified(ANY_BOAT))
                .startsWith("exit 1")
                .contains("documented 404, got 200 for id")
                .contains("api/errors.md:6:1")
                .contains("listed for all here");
    }

    @Test
    void hold_for_no_pages_elsewhere() throws IOException {
        Files.writeString(docs.resolve("other/boat.md"), BOATS);

        assertThat(verified(ANY_BOAT)).startsWith("exit 0");
    }

    @Test
    void are_met() throws IOException {
        Files.writeString(docs.resolve("api/boat.md"), BOATS);
        String one =
                """
                [{"request": "GET /boats/7", "status": 200, "type": "application/json", "body": {"id": 7}}]
                """;

        assertThat(verified(one)).startsWith("exit 0").contains("ok    404 for id");
    }

    @Test
    void yield_to_what_an_operation_says_itself() throws IOException {
        Files.writeString(
                docs.resolve("api/boat.md"), BOATS + "\nResponses:\n\n- `404`: sunk boats only\n");
        String gone =
                """
                [{"request": "GET /boats/7", "status": 200, "type": "application/json", "body": {"id": 7}}]
                """;

        assertThat(verified(gone)).startsWith("exit 0").doesNotContain("There is no such record");
    }

    @Test
    void leave_alone_what_tells_of_errors_under_a_success() throws IOException {
        Files.writeString(
                docs.resolve("api/rpc.md"),
                """
                `POST /rpc`

                ```bash
                curl -X POST http://localhost:3000/rpc -H "Content-Type: application/json" -d '{"method": "none"}'
                ```

                ```json
                {"error": {"code": -32601}}
                ```
                """);
        String always =
                """
                [{"request": "POST /rpc", "status": 200, "type": "application/json", "body": {"error": {"code": -32601}}}]
                """;

        assertThat(verified(always)).startsWith("exit 0");
    }

    @Test
    void all_look_as_the_page_shows() throws IOException {
        Files.writeString(docs.resolve("api/boat.md"), BOATS);
        Files.writeString(
                docs.resolve("api/errors.md"),
                ERRORS
                        + """

                        ```json
                        {"title": "Not found", "field": "name", "details": [{"hint": "look again"}]}
                        ```
                        """);
        String other = refusing("{\"error\": \"no\"}");
        String alike = refusing("{\"title\": \"No such boat\"}");

        assertThat(verified(other))
                .startsWith("exit 1")
                .contains("$.title: documented string, missing from the answer")
                .doesNotContain("$.field", "$.details");
        assertThat(verified(alike)).startsWith("exit 0");
    }

    @Test
    void of_a_page_look_as_that_page_shows() throws IOException {
        Files.writeString(
                docs.resolve("api/boat.md"),
                BOATS
                        + """

                        # Another boat

                        `GET /ships/{id}`

                        # Errors

                        All errors look like this:

                        ```json
                        {"error": {"code": 17}}
                        ```
                        """);

        assertThat(verified(refusing("{\"error\": {\"code\": \"a\"}}")))
                .startsWith("exit 1")
                .contains("$.error.code: documented number, got string")
                .doesNotContain("response-not-claimed");
        assertThat(verified(refusing("{\"error\": {\"code\": 4}}"))).startsWith("exit 0");
    }

    private static String refusing(String body) {
        return """
                [{"request": "GET /boats/7", "status": 200, "type": "application/json", "body": {"id": 7}},
                 {"like": "GET /boats/.*", "status": 404, "type": "application/json", "body": %s}]
                """
                .formatted(body);
    }

    private String verified(String answers) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        try (CannedServer server = new CannedServer(answers)) {
            int exit =
                    Main.run(out, out, "verify", docs.toString(), "--against", server.url(), "-v");
            return "exit " + exit + "\n" + said;
        }
    }
}
