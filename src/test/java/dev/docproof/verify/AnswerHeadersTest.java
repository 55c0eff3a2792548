package dev.docproof.verify;

import static dev.docproof.verify.Tried.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a page says of the headers of an answer, and what an answer without or with others shows.
 */
class AnswerHeadersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            nullValues = "-",
            textBlock =
                    """
                    X-Left       | integer | how many are left        | 3          | confirmed
                    X-Left       | integer | how many are left        | -3.5       | confirmed
                    X-Left       | integer | how many are left        | few        | contradicted
                    X-Left       | integer | how many are left        | -          | contradicted
                    X-Left       | string  | how many are left        | few        | confirmed
                    X-Left       | string  | only if some are left    | -          | not-exercised
                    X-Left       | string  | optional                 | -          | not-exercised
                    Retry-After  | integer | seconds to wait          | -          | not-exercised
                    X-Tier       | string  | One of `free`, `paid`    | free       | confirmed
                    X-Tier       | string  | One of `free`, `paid`    | gold       | contradicted
                    Content-Type | string  | always application/json  | -          | confirmed
                    Content-Type | string  | always text/csv          | -          | contradicted
                    X-Left       | string  | comes with 200           | -          | contradicted
                    X-Left       | string  | comes with 404           | -          | not-exercised
                    X-Left       | string  | version 1.200 of it      | -          | contradicted
                    """)
    void a_row_about_a_header(
            String name, String type, String description, String value, String label) {
        Tried tried =
                Tried.page(
                        page(
                                "| Response header | Type | Description |\n|---|---|---|\n| `%s` | %s | %s |\n"
                                        .formatted(name, type, description)),
                        request ->
                                value == null
                                        ? json(200, "{\"id\": 7}")
                                        : json(200, "{\"id\": 7}", name, value));

        assertThat(tried.of("the answer has the header " + name))
                .startsWith(label + " header: the answer has the header " + name);
    }

    @ParameterizedTest
    @CsvSource({"404, no example was answered as documented", "200, the page says that it comes"})
    void a_header_that_may_be_missing_is_not_exercised_for_a_reason(int status, String reason) {
        Tried tried =
                Tried.page(
                        page(
                                "| Response header | Description |\n|---|---|\n| `X-Left` | only if there are any |\n"),
                        request -> json(status, "{\"id\": 7}"));

        assertThat(tried.of("the answer has the header")).contains("(" + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            nullValues = "-",
            textBlock =
                    """
                    Allow: GET, PUT     | Allow: PUT, get, DELETE | confirmed
                    Allow: GET, PUT     | Allow: GET              | contradicted
                    Allow: GET          | -                       | contradicted
                    Location: /lamps/7  | Location: /lamps/8      | confirmed
                    Location: /lamps/7  | Location: /lamps/8/?a=1 | confirmed
                    Location: /lamps/7  | Location: /lamps/18     | contradicted
                    Location: /lamps/7  | Location: /lamps        | contradicted
                    Location: /lamps/me | Location: /lamps        | confirmed
                    X-Total-Count: 40   | X-Total-Count: 2        | confirmed
                    X-Total-Count: 40   | X-Total-Count: many     | contradicted
                    X-Total-Count: many | X-Total-Count: lots     | confirmed
                    Server: nginx       | -                       | confirmed
                    ETag: "a"           | ETag: "b"               | confirmed
                    ETag: "a"           | -                       | contradicted
                    """)
    void a_header_that_a_response_shows(String shown, String came, String label) {
        String[] parts = came == null ? new String[0] : came.split(": ", 2);
        Tried tried =
                Tried.page(
                        "`POST /lamps`\n\n```bash\ncurl -X POST http://localhost:3000/lamps\n```\n\n"
                                + "```http\nHTTP/1.1 200 OK\n%s\n\n{\"id\": 7}\n```\n"
                                        .formatted(shown),
                        request -> json(200, "{\"id\": 8}", parts));

        assertThat(tried.of("POST /lamps answers 200"))
                .startsWith(label + " example:")
                .matches(
                        label.equals("confirmed")
                                ? "[^\\[]*"
                                : ".*\\[response-header-(missing|differs)]");
    }

    private static String page(String rows) {
        return "`GET /lamps/{id}`\n\n```bash\ncurl http://localhost:3000/lamps/7\n```\n\n"
                + "```json\n{\"id\": 7}\n```\n\n"
                + rows;
    }
}
