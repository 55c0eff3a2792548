package dev.docproof.verify;

import static dev.docproof.verify.Tried.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a refusal shows of a request that no page shows, and that was made of what the page says.
 */
class GuessedRequestsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    404 | not-exercised | (the page shows no request, and nothing was found with that value)
                    400 | not-exercised | (the page shows no request, and one without zone was refused with 400)
                    401 | not-exercised | (the page shows no request, and one without zone was refused with 401)
                    422 | not-exercised | (the page shows no request, and one without zone was refused with 422)
                    405 | contradicted  | [status-differs]
                    500 | contradicted  | [status-differs]
                    """)
    void a_guess_that_lacks_a_value_shows_nothing_where_it_is_refused_for_it(
            int status, String label, String reason) {
        assertThat(patch("| `zone` | string | yes | where it hangs |\n", status))
                .isEqualTo(
                        "%s example: PATCH /lamps/7 answers a 2xx status %s"
                                .formatted(label, reason));
    }

    @ParameterizedTest
    @CsvSource({"400, contradicted", "401, not-exercised", "403, not-exercised"})
    void a_guess_that_lacks_nothing_needs_only_rights(int status, String label) {
        assertThat(patch("| `zone` | string | no | where it hangs |\n", status)).startsWith(label);
    }

    @Test
    void three_of_what_is_lacking_are_named() {
        String rows =
                """
                | `zone` | string | yes | where it hangs |
                | `rank` | string | yes | how high it hangs |
                | `maker` | string | yes | who made it |
                """;

        assertThat(patch(rows, 400)).contains("one without zone, rank, maker was refused");
        assertThat(patch(rows + "| `cable` | string | yes | on what it hangs |\n", 400))
                .contains("one without zone, rank, maker, … was refused");
    }

    private static String patch(String rows, int status) {
        String page =
                """
                # Lamps

                ## Change a lamp

                `PATCH /lamps/{id}`

                | Query parameter | Type | Required | Description |
                |---|---|---|---|
                %s
                ## Get a lamp

                `GET /lamps/{id}`

                ```bash
                curl http://localhost:3000/lamps/7
                ```
                """
                        .formatted(rows);
        return Tried.page(
                        page,
                        request ->
                                request.method().equals("PATCH")
                                        ? json(status, "{}")
                                        : json(200, "{}"))
                .of("example: PATCH /lamps/7");
    }
}
