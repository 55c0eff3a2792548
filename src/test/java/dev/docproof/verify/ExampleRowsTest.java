package dev.docproof.verify;

import static dev.docproof.verify.Tried.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the answers to examples show of the rows of a page: statuses, members, what comes back. */
class ExampleRowsTest {
    private static final String LAMP =
            """
            `POST /lamps`

            ```bash
            curl http://localhost:3000/lamps -H 'Content-Type: application/json' -d '{"zone": "hall", "watts": 40}'
            ```

            ```json
            {"id": 7, "zone": "hall", "watts": 40}
            ```

            """;

    @ParameterizedTest
    @CsvSource({
        "201, confirmed status: 201 made, not-exercised status: 302 elsewhere",
        "500, contradicted status: 201 made, not-exercised status: 302 elsewhere"
    })
    void the_row_that_an_example_is_to_meet_is_judged_by_it_and_another_is_not(
            int status, String made, String elsewhere) {
        String rows = "| Status | Description |\n|---|---|\n| 201 | made |\n| 302 | elsewhere |\n";
        Tried tried =
                Tried.page(
                        LAMP + rows,
                        request -> json(status, "{\"id\": 8, \"zone\": \"hall\", \"watts\": 40}"));

        assertThat(tried.of("status: 201")).startsWith(made);
        assertThat(tried.of("status: 302"))
                .isEqualTo(elsewhere + " (no example on the page answers it)");
    }

    @Test
    void a_row_without_a_status_is_none_and_one_about_a_server_that_is_down_waits_for_it() {
        String rows =
                "| Status | Description |\n|---|---|\n| 201 | made |\n| ECONNREFUSED | the server is down |\n";
        Tried tried =
                Tried.page(
                        LAMP + rows,
                        request -> json(201, "{\"id\": 8, \"zone\": \"hall\", \"watts\": 40}"));

        assertThat(tried.of("ECONNREFUSED"))
                .isEqualTo(
                        "not-exercised status: ECONNREFUSED the server is down (only a server that"
                                + " Docproof started is taken offline)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    201 | {"id": 8, "zone": "hall", "watts": 40} | confirmed echo: what is sent comes back: zone, watts
                    201 | {"id": 8, "zone": "attic", "watts": 40} | contradicted echo: what is sent comes back: zone, watts [echo-differs]
                    500 | {"id": 8, "zone": "hall", "watts": 40} | not-exercised echo: what is sent comes back: zone, watts (the example was not answered with JSON as documented)
                    201 | oops                                   | not-exercised echo: what is sent comes back: zone, watts (the example was not answered with JSON as documented)
                    """)
    void what_is_sent_comes_back_or_not(int status, String body, String expected) {
        assertThat(Tried.page(LAMP, request -> json(status, body)).of(" echo: "))
                .isEqualTo(expected);
    }

    @Test
    void of_what_comes_back_five_are_named() {
        String body =
                "{\"a\": \"qa\", \"b\": \"qb\", \"c\": \"qc\", \"d\": \"qd\", \"e\": \"qe\"%s}";
        assertThat(echo(body.formatted("")))
                .isEqualTo("confirmed echo: what is sent comes back: a, b, c, d, e");
        assertThat(echo(body.formatted(", \"f\": \"qf\", \"g\": \"qg\"")))
                .isEqualTo("confirmed echo: what is sent comes back: a, b, c, d, e and 2 more");
    }

    private static String echo(String body) {
        String page =
                "```bash\ncurl http://localhost:3000/lamps -H 'Content-Type: application/json' -d '%s'\n```\n\n```json\n%s\n```\n"
                        .formatted(body, body);
        return Tried.page(page, request -> json(200, body)).of(" echo: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    201 | {"id": 8, "zone": "hall", "watts": 40}   | confirmed
                    201 | {"id": "8", "zone": "hall", "watts": 40} | contradicted
                    201 | {"zone": "hall", "watts": 40}            | not-exercised
                    500 | {"id": 8, "zone": "hall", "watts": 40}   | not-exercised
                    """)
    void a_listed_member_has_its_type_in_the_answer_that_the_page_promises(
            int status, String body, String label) {
        String page =
                LAMP
                        + "| Response field | Type | Description |\n|---|---|---|\n| `id` | integer | its id |\n";

        assertThat(Tried.page(page, request -> json(status, body)).of("type: id is integer"))
                .startsWith(label + " type: id is integer");
    }
}
