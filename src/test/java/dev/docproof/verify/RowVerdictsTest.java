package dev.docproof.verify;

import static dev.docproof.verify.Tried.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Request;
import dev.docproof.http.Response;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer with another status than a row has says of the row, and what it does not. */
class RowVerdictsTest {
    private static final String LAMP =
            """
            `POST /lamps`

            | Field | Type | Required | Description |
            |---|---|---|---|
            | `watts` | number | yes | how bright |

            ```bash
            curl http://localhost:3000/lamps -H 'Content-Type: application/json' -d '{"watts": 40}'
            ```

            ```json
            {"watts": 40}
            ```

            | Status | Description |
            |---|---|
            | 201 | done |
            | 422 | Validation failed |
            """;

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void who_holds_everybody_back_as_the_page_says_refuses_nothing(int status) {
        Function<Request, Response> server = refusing(status);

        assertThat(Tried.page(LAMP, server).of("422 for"))
                .isEqualTo(
                        "contradicted status: 422 for watts as \"docproof\": Validation failed"
                                + " [status-differs]");
        assertThat(Tried.page(LAMP + "| %d | later |\n".formatted(status), server).of("422 for"))
                .isEqualTo(
                        "not-exercised status: 422 for watts as \"docproof\": Validation failed (the"
                                + " server answered %d, which says nothing about what was tried)"
                                        .formatted(status));
    }

    @Test
    void a_row_for_another_status_does_not_excuse_a_third() {
        assertThat(Tried.page(LAMP + "| 503 | later |\n", refusing(500)).of("422 for"))
                .startsWith("contradicted status: 422 for watts");
    }

    @ParameterizedTest
    @CsvSource({
        "401, not-exercised",
        "403, not-exercised",
        "500, not-exercised",
        "503, not-exercised",
        "404, contradicted",
        "409, contradicted"
    })
    void who_refuses_the_example_too_did_not_look_at_the_change(int status, String label) {
        assertThat(Tried.page(LAMP, request -> json(status, "{}")).of("422 for"))
                .startsWith(label + " status: 422 for watts");
    }

    @Test
    void of_two_rows_for_one_thing_the_one_that_is_met_holds() {
        String page = LAMP + "| 400 | A value is not valid |\n";
        Tried tried = Tried.page(page, refusing(400));

        assertThat(tried.of("status: 400 for watts"))
                .isEqualTo("confirmed status: 400 for watts as \"docproof\": A value is not valid");
        assertThat(tried.of("status: 422 for watts"))
                .isEqualTo(
                        "not-exercised status: 422 for watts as \"docproof\": Validation failed (the"
                                + " page also promises 400 for watts as \"docproof\", and that is what"
                                + " the server does)");
    }

    @Test
    void a_row_with_the_status_that_came_excuses_no_other_that_speaks_of_something_else() {
        String page = LAMP + "| 400 | The body is not valid JSON |\n";

        assertThat(Tried.page(page, refusing(400)).of("422 for watts"))
                .startsWith("contradicted status: 422 for watts");
    }

    private static Function<Request, Response> refusing(int status) {
        return request ->
                request.body().text().contains("docproof")
                        ? json(status, "{}")
                        : json(201, request.body().text());
    }
}
