package dev.docproof.verify;

import static dev.docproof.verify.Tried.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Request;
import dev.docproof.http.Response;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Rows about records, as pages word them that list no parameter of the path. */
class RecordRowsTest {
    private static final String LAMPS =
            """
            ## Get a lamp

            `GET /lamps/{id}`

            ```sh
            curl http://localhost:3000/lamps/4
            ```

            ```json
            {"id": 4, "name": "Porch"}
            ```

            | Status | Meaning |
            |---|---|
            | 200 | here it is |
            | 404 | there is no such lamp |
            | 400 | `id` is not a number |

            ## Add a lamp

            `POST /lamps`

            - `name` (string, required) — unique

            ```sh
            curl http://localhost:3000/lamps --json '{"name": "Porch"}'
            ```

            Returns `201 Created`:

            ```json
            {"id": 4, "name": "Porch"}
            ```

            Errors:

            - **409** a lamp with that name exists

            ## Remove a lamp

            ```sh
            curl -i -X DELETE http://localhost:3000/lamps/4
            ```

            | Status | Meaning |
            |---|---|
            | 204 | gone |
            | 404 | there was none |
            """;

    @Test
    void an_id_that_is_no_number_is_tried_where_only_the_row_speaks_of_it() {
        assertThat(Tried.page(LAMPS, lamps(400)).of("400 for"))
                .isEqualTo("confirmed status: 400 for id docproof: id is not a number");
        assertThat(Tried.page(LAMPS, lamps(404)).of("400 for"))
                .isEqualTo(
                        "contradicted status: 400 for id docproof: id is not a number"
                                + " [status-differs]");
    }

    @Test
    void a_name_that_exists_is_sent_twice() {
        assertThat(Tried.page(LAMPS, lamps(400)).of("409 for"))
                .isEqualTo(
                        "confirmed status: 409 for the same name again: a lamp with that name exists");
    }

    @Test
    void an_id_in_the_path_of_a_command_is_one() {
        assertThat(Tried.page(LAMPS, lamps(400)).of("there was none"))
                .startsWith("confirmed status: 404 for id ");
    }

    /**
     * @param noNumber what an id is answered with that is no number
     */
    private static Function<Request, Response> lamps(int noNumber) {
        Set<String> names = new HashSet<>();
        return request -> {
            String id = request.target().replaceAll(".*/lamps/?", "");
            if (!id.isEmpty() && !id.matches("\\d+")) {
                return json(noNumber, "{}");
            }
            if (!id.isEmpty() && !id.equals("4")) {
                return json(404, "{}");
            }
            return switch (request.method()) {
                case "POST" ->
                        names.add(request.body().text())
                                ? json(201, request.body().text().replace("{", "{\"id\": 5, "))
                                : json(409, "{}");
                case "DELETE" -> json(204, "");
                default -> json(200, "{\"id\": 4, \"name\": \"Porch\"}");
            };
        };
    }
}
