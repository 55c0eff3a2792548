package dev.docproof.verify;

import static dev.docproof.verify.Tried.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Request;
import dev.docproof.http.Response;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Which row a changed request must meet, and where a page promises nothing. */
class ProbesTest {
    private static final String BERTH =
            """
            `POST /berths`

            | Field | Type | Required | Description |
            |---|---|---|---|
            | `pier` | string | yes | one of `north`, `south` |
            | `day` | string (ISO 8601 date) | yes | from when on |
            | `mail` | string (email) | no | who asks |

            ```bash
            curl http://localhost:3000/berths -H 'Content-Type: application/json' \\
              -d '{"pier": "north", "day": "2026-05-01", "mail": "ada@example.com"}'
            ```

            ```json
            {"pier": "north", "day": "2026-05-01", "mail": "ada@example.com"}
            ```

            | Status | Description |
            |---|---|
            | 201 | done |
            """;

    @Test
    void a_value_that_no_list_has_is_refused_where_a_row_says_so() {
        String page = BERTH + "| 422 | a value is not allowed |\n";

        assertThat(Tried.page(page, refusing("docproof", 422)).of("pier as \"docproof\" is"))
                .isEqualTo("confirmed type: pier as \"docproof\" is refused");
        assertThat(Tried.page(page, takingAll()).of("pier as \"docproof\" is"))
                .isEqualTo(
                        "contradicted type: pier as \"docproof\" is refused [type-not-enforced]");
        assertThat(Tried.page(page, refusing("docproof", 400)).of("422 for"))
                .isEqualTo(
                        "contradicted status: 422 for a value that the page does not allow:"
                                + " a value is not allowed [status-differs]");
    }

    @Test
    void a_value_of_another_form_is_refused_where_a_row_says_so() {
        String page = BERTH + "| 400 | Validation failed |\n";

        assertThat(Tried.page(page, takingAll()).of("day as \"not"))
                .contains(
                        "contradicted type: day as \"not an ISO 8601 date\" is refused"
                                + " [type-not-enforced]");
        assertThat(Tried.page(page, takingAll()).of("mail as \"not an email"))
                .contains("contradicted type: mail as \"not an email address\" is refused");
    }

    @Test
    void an_invalid_body_is_not_said_to_be_one_with_a_value_that_no_list_has() {
        String page = BERTH + "| 400 | Invalid request body or missing required fields |\n";

        assertThat(Tried.page(page, takingAll()).of("not allowed"))
                .isEqualTo(
                        """
                        not-exercised type: pier with a value that is not allowed is refused (no row of the page says that such a value is refused)
                        not-exercised type: day with a value that is not allowed is refused (no row of the page says that such a value is refused)
                        not-exercised type: mail with a value that is not allowed is refused (no row of the page says that such a value is refused)""");
    }

    @Test
    void a_row_that_names_a_member_says_nothing_of_another() {
        Tried named = Tried.page(BERTH + "| 400 | unknown `pier` |\n", takingAll());

        assertThat(named.of("pier as \"docproof\" is")).startsWith("contradicted");
        assertThat(named.of("day as 42 is"))
                .isEqualTo(
                        "not-exercised type: day as 42 is refused"
                                + " (the page has no status for it; the server answered 201)");
        assertThat(named.of("pier left out")).startsWith("not-exercised");

        Tried lacking = Tried.page(BERTH + "| 400 | the `pier` is missing |\n", takingAll());
        assertThat(lacking.of("pier left out is")).startsWith("contradicted");
        assertThat(lacking.of("day left out is")).startsWith("not-exercised");
    }

    @Test
    void leaving_out_what_is_required_is_refused_where_a_row_speaks_of_bad_requests() {
        assertThat(Tried.page(BERTH + "| 400 | Bad request |\n", takingAll()).of("day left out"))
                .startsWith("contradicted required: day left out is refused");
        assertThat(Tried.page(BERTH + "| 400 | Invalid JSON |\n", takingAll()).of("day left out"))
                .startsWith("not-exercised required: day left out is refused");
        assertThat(Tried.page(BERTH, takingAll()).of("day left out"))
                .startsWith("not-exercised required: day left out is refused");
    }

    private static final String BUOY =
            """
            `GET /buoys/{number}`

            | Path parameter | Type | Description |
            |---|---|---|
            | `number` | integer | which one |

            ```bash
            curl http://localhost:3000/buoys/7
            ```

            ```json
            {"number": 7}
            ```

            | Status | Description |
            |---|---|
            | 200 | the buoy |
            """;

    @Test
    void a_word_for_all_of_them_is_no_value_that_a_list_is_filtered_by() {
        String page =
                """
                `GET /berths`

                | Query parameter | Type | Description |
                |---|---|---|
                | `pier` | string | only berths of this pier; one of `all`, `north`, `south` |

                ```bash
                curl 'http://localhost:3000/berths?pier=south'
                ```

                ```json
                [{"id": 7, "pier": "south"}]
                ```
                """;
        Function<Request, Response> server =
                request -> {
                    String asked = request.target().replaceAll(".*=", "");
                    String pier = asked.equals("all") ? "north" : asked;
                    return json(200, "[{\"id\": 7, \"pier\": \"" + pier + "\"}]");
                };

        assertThat(Tried.page(page, server).of("gives such items alone"))
                .isEqualTo("confirmed echo: pier=north gives such items alone");
    }

    @Test
    void what_is_no_number_in_a_path_is_refused_where_a_row_says_so_of_that_very_name() {
        String page = BUOY + "| 400 | `number` is not a number |\n";

        assertThat(Tried.page(page, answering("/buoys/docproof", 400)).of("number as docproof"))
                .contains("confirmed type: number as docproof is refused");
        assertThat(Tried.page(page, answering("/buoys/docproof", 404)).of("400 for"))
                .startsWith("contradicted status: 400 for number as docproof");
        assertThat(
                        Tried.page(BUOY + "| 400 | Bad request |\n", answering("", 200))
                                .of("number as docproof"))
                .isEmpty();
    }

    private static Function<Request, Response> takingAll() {
        return refusing("no such text", 400);
    }

    /** A server that gives back what it gets, and refuses bodies with a text in them. */
    private static Function<Request, Response> refusing(String text, int status) {
        return request ->
                request.body().text().contains(text)
                        ? json(status, "{}")
                        : json(201, request.body().text());
    }

    private static Function<Request, Response> answering(String target, int status) {
        return request ->
                request.target().equals(target) ? json(status, "{}") : json(200, "{\"number\": 7}");
    }
}
