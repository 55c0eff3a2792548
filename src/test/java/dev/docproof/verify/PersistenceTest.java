package dev.docproof.verify;

import static dev.docproof.verify.Tried.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Request;
import dev.docproof.http.Response;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reading shows of a record that a probe changed or removed. */
class PersistenceTest {
    private static final String CHANGE =
            """
            `PUT /lamps/{id}`

            ```bash
            curl -X PUT http://localhost:3000/lamps/7 -H 'Content-Type: application/json' -d '{"watts": 40}'
            ```

            ```json
            {"id": 7, "watts": 40}
            ```

            `GET /lamps/{id}`

            ```bash
            curl http://localhost:3000/lamps/7
            ```

            ```json
            {"id": 7, "watts": 40}
            ```
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    200 | {"id": 7, "watts": 41}   | confirmed
                    200 | {"id": 7, "watts": 40}   | contradicted
                    404 | {}                       | contradicted
                    410 | {}                       | contradicted
                    500 | {}                       | not-exercised
                    403 | {}                       | not-exercised
                    200 | {"id": 7}                | not-exercised
                    200 | 41                       | not-exercised
                    200 | [{"id": 7, "watts": 41}] | confirmed
                    200 | []                       | contradicted
                    """)
    void what_was_changed_is_read(int status, String body, String label) {
        Function<Request, Response> server =
                request ->
                        request.method().equals("GET")
                                ? json(status, body)
                                : json(200, "{\"id\": 7, " + request.body().text().substring(1));

        assertThat(Tried.page(CHANGE, server).of("what was written is there"))
                .startsWith(label + " persistence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    {"id": 7, "watts": 41, "at": {"dock": 3}} | confirmed
                    {"id": 7, "watts": 40, "at": {"dock": 3}} | contradicted
                    {"id": 7, "watts": 41, "at": {"dock": 4}} | contradicted
                    {"id": 7}                                 | not-exercised
                    """)
    void what_a_form_changed_is_read(String body, String label) {
        String page =
                CHANGE.replace(
                        "-H 'Content-Type: application/json' -d '{\"watts\": 40}'",
                        "-d watts=40 -d 'at[dock]=3'");
        Function<Request, Response> server =
                request ->
                        json(
                                200,
                                request.method().equals("GET")
                                        ? body
                                        : "{\"id\": 7, \"watts\": %s, \"at\": {\"dock\": 3}}"
                                                .formatted(
                                                        request.body()
                                                                .text()
                                                                .replaceAll("\\D*(\\d+).*", "$1")));

        assertThat(Tried.page(page, server).of("what was written is there"))
                .startsWith(label + " persistence");
    }

    @ParameterizedTest
    @CsvSource({
        "404, 404, confirmed",
        "410, 404, confirmed",
        "200, 404, contradicted",
        "200, 500, not-exercised",
        "500, 404, not-exercised"
    })
    void what_was_removed_is_gone(int answered, int promised, String label) {
        String page =
                """
                `POST /lamps`

                ```bash
                curl http://localhost:3000/lamps -H 'Content-Type: application/json' -d '{"watts": 40}'
                ```

                ```json
                {"id": 7, "watts": 40}
                ```

                `GET /lamps/{id}`

                ```bash
                curl http://localhost:3000/lamps/7
                ```

                ```json
                {"id": 7, "watts": 40}
                ```

                | Status | Description |
                |---|---|
                | 200 | the lamp |
                | %d | no such lamp, or trouble |

                `DELETE /lamps/{id}`

                ```bash
                curl -X DELETE http://localhost:3000/lamps/6
                ```

                | Status | Description |
                |---|---|
                | 204 | gone |
                """
                        .formatted(promised);

        assertThat(Tried.page(page, lamps(answered)).of("what was removed is gone"))
                .startsWith(label + " persistence");
    }

    /** Every record but the seventh is removed already. */
    private static Function<Request, Response> lamps(int removed) {
        int[] made = {6};
        return request -> {
            if (request.method().equals("POST")) {
                made[0]++;
                return json(201, "{\"id\": %d, \"watts\": 40}".formatted(made[0]));
            }
            if (request.method().equals("DELETE")) {
                return json(204, "");
            }
            return request.target().equals("/lamps/7")
                    ? json(200, "{\"id\": 7, \"watts\": 40}")
                    : json(removed, "{\"id\": 8, \"watts\": 40}");
        };
    }
}
