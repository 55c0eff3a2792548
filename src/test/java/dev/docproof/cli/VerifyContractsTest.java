package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyContractsTest {
    private static final String CONTRACT =
            """
            request:
              method: GET
              url: /books/7
            response:
              status: 200
              headers:
                Content-Type: application/json
              body:
                id: 7
                lent: "2026-01-31"
              matchers:
                body:
                  - path: $.lent
                    type: by_regex
                    value: ".*"
            """;

    @TempDir private Path folder;

    @Test
    void a_contract_that_a_server_keeps_is_confirmed() throws IOException {
        assertThat(verify("{\"id\": 9, \"lent\": \"yes\"}"))
                .startsWith("exit 0")
                .contains("ok    GET /books/7 answers 200");
    }

    @Test
    void what_a_matcher_leaves_open_is_held_against_nobody() throws IOException {
        assertThat(verify("{\"id\": 9, \"lent\": 20260131}")).startsWith("exit 0");
    }

    @Test
    void a_member_that_no_matcher_leaves_open_is_compared() throws IOException {
        assertThat(verify("{\"id\": \"nine\", \"lent\": \"yes\"}"))
                .startsWith("exit 1\nerror[type-differs]: $.id: documented number, got string")
                .contains("contract.yml:9:9");
    }

    private String verify(String body) throws IOException {
        Path contract = Files.writeString(folder.resolve("contract.yml"), CONTRACT);
        String answer =
                """
                [{"request": "GET /books/7", "status": 200, "type": "application/json", "body": %s}]
                """;
        try (CannedServer server = new CannedServer(answer.formatted(body))) {
            return CommandLineRun.of(
                            "verify",
                            contract.toString(),
                            "--against",
                            server.url(),
                            "--color",
                            "never")
                    .toString();
        }
    }
}
