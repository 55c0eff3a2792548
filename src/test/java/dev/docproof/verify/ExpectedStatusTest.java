package dev.docproof.verify;

import static dev.docproof.verify.Tried.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which status an example is to be answered with, from its page alone. */
class ExpectedStatusTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            nullValues = "-",
            textBlock =
                    """
                    GET    | -             | -              | 200 | confirmed answers a 2xx status
                    GET    | -             | -              | 206 | confirmed answers a 2xx status
                    GET    | -             | -              | 302 | contradicted answers a 2xx status
                    GET    | 200           | -              | 200 | confirmed answers 200
                    GET    | 200           | -              | 201 | contradicted answers 200
                    GET    | 404 200       | -              | 404 | contradicted answers 200
                    GET    | 203           | -              | 203 | confirmed answers 203
                    PUT    | 201 200       | {"a": 1}       | 200 | confirmed answers 200
                    POST   | 200 201       | {"a": 1}       | 201 | confirmed answers 201
                    DELETE | 200 204       | -              | 204 | confirmed answers 204
                    DELETE | 204 200       | {"a": 1}       | 200 | confirmed answers 200
                    PATCH  | 204 200       | {"a": 1}       | 200 | confirmed answers 200
                    GET    | -             | {"error": "x"} | 404 | confirmed answers what is shown
                    GET    | -             | {"error": "x"} | 200 | confirmed answers what is shown
                    GET    | -             | {"error": "x"} | 500 | contradicted answers what is shown
                    GET    | 200 404       | {"error": "x"} | 404 | confirmed answers what is shown
                    GET    | -             | {}             | 404 | confirmed answers what is shown
                    PUT    | -             | {}             | 404 | contradicted answers a 2xx status
                    """)
    void an_example_answers(String method, String rows, String shown, int status, String expected) {
        Tried tried =
                Tried.page(
                        page(method, rows, shown),
                        request -> json(status, shown == null || status == 204 ? "" : shown));

        assertThat(
                        tried.of("example: " + method + " /lamps/7")
                                .replaceAll(" example: .*? answers", " answers"))
                .startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({"200, confirmed", "204, confirmed", "202, contradicted", "404, contradicted"})
    void a_writer_may_say_several(int status, String label) {
        String page = "<!-- docproof: status=\"200,204\" -->\n\n";
        Tried tried =
                Tried.page(
                        "`DELETE /lamps/{id}`\n\n" + page + command("DELETE"),
                        request -> json(status, ""));

        assertThat(tried.of("answers"))
                .startsWith(label + " example: DELETE /lamps/7 answers 200 or 204");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    `Status: 404`              | {"message": "No lamp"} | 404 | confirmed
                    `Status: 404`              | {"message": "No lamp"} | 200 | contradicted
                    **Status code:** 404       | {"message": "No lamp"} | 404 | confirmed
                    `Status: 404 Not Found`    | {"message": "No lamp"} | 404 | confirmed
                    `Status: 404`              | {"lumen": 400}         | 200 | confirmed
                    Without a lamp it is a 404. | {"message": "No lamp"} | 200 | confirmed
                    """)
    void a_status_alone_before_a_request_is_the_one_of_a_body_that_speaks_of_an_error(
            String before, String shown, int status, String label) {
        Tried tried =
                Tried.page(
                        "`GET /lamps/{id}`\n\n%s\n\n%s\n```json\n%s\n```\n"
                                .formatted(before, command("GET"), shown),
                        request -> json(status, shown));

        assertThat(tried.of("example: GET /lamps/7")).startsWith(label);
    }

    private static String page(String method, String rows, String shown) {
        String table =
                rows == null
                        ? ""
                        : "\n| Status | Description |\n|---|---|\n"
                                + Stream.of(rows.split(" "))
                                        .map(code -> "| %s | as it is |\n".formatted(code))
                                        .collect(Collectors.joining());
        String response = shown == null ? "" : "\n```json\n%s\n```\n".formatted(shown);
        return "`%s /lamps/{id}`\n\n".formatted(method) + command(method) + response + table;
    }

    private static String command(String method) {
        return "```bash\ncurl -X %s http://localhost:3000/lamps/7\n```\n".formatted(method);
    }
}
