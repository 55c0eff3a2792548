package dev.docproof.verify;

import static dev.docproof.verify.Tried.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body and the words beside it say of an example. */
class WordsAndBodiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\": \"x\"}",
                "{\"errorCode\": \"E1\"}",
                "{\"errors\": [\"x\"]}",
                "{\"fault\": {\"of\": 1}}",
                "{\"code\": 404}",
                "{\"status_code\": 500, \"data\": null}"
            })
    void a_body_that_says_no_is_a_refusal(String shown) {
        assertThat(shown(shown, 404)).startsWith("confirmed example: GET /lamps/7 answers what is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\": null}",
                "{\"error\": \"\"}",
                "{\"error\": 0}",
                "{\"error\": false}",
                "{\"errors\": []}",
                "{\"terror\": \"x\"}",
                "{\"error\": \"x\", \"data\": {}}",
                "{\"code\": 200}",
                "{\"code\": 4040}",
                "{\"code\": \"404\"}",
                "[{\"error\": \"x\"}]"
            })
    void a_body_that_gives_something_or_says_no_to_nothing_is_none(String shown) {
        assertThat(shown(shown, 404))
                .startsWith("contradicted example: GET /lamps/7 answers a 2xx status");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Each lamp looks like this:     | [{"id": 8}] | confirmed
                    The output for every lamp:     | [{"id": 8}] | confirmed
                    The lamp looks like this:      | [{"id": 8}] | contradicted
                    Each lamp looks like this:     | {"id": 8}   | confirmed
                    Each lamp looks like this:     | ["a"]       | contradicted
                    """)
    void words_before_a_response_say_that_it_is_one_of_many(
            String words, String came, String label) {
        String page = command("/lamps") + "\n" + words + "\n\n```json\n{\"id\": 7}\n```\n";

        assertThat(Tried.page(page, request -> json(200, came)).of("example: ")).startsWith(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    `lamps` is an object where each key is a name. | confirmed
                    The `lamps` are keyed by name.                 | confirmed
                    `posts` is an object where each key is a name. | contradicted
                    `lamps` needs the keys of the house.           | contradicted
                    """)
    void words_beside_a_response_say_that_names_are_data(String words, String label) {
        String page =
                "# Lamps\n\n%s\n\n%s\n```json\n{\"lamps\": {\"a\": {\"watts\": 4}}}\n```\n"
                        .formatted(words, command("/lamps"));

        assertThat(
                        Tried.page(
                                        page,
                                        request ->
                                                json(200, "{\"lamps\": {\"b\": {\"watts\": 4}}}"))
                                .of("example: "))
                .startsWith(label);
    }

    @Test
    void words_beyond_the_next_heading_say_nothing_of_a_response() {
        String page =
                "# Lamps\n\n%s\n```json\n{\"lamps\": {\"a\": {\"watts\": 4}}}\n```\n\n# Keys\n\n%s\n"
                        .formatted(
                                command("/lamps"),
                                "`lamps` is an object where each key is a name.");

        assertThat(
                        Tried.page(
                                        page,
                                        request ->
                                                json(200, "{\"lamps\": {\"b\": {\"watts\": 4}}}"))
                                .of("example: "))
                .startsWith("contradicted");
    }

    @ParameterizedTest
    @CsvSource({
        "/lamps/watch, not-exercised",
        "/lamps/_watch, not-exercised",
        "/lamps/watch.json, not-exercised",
        "/live/lamps, not-exercised",
        "/lamps?wait=true, not-exercised",
        "/lamps?a=1&seconds=3, not-exercised",
        "/lamps/watches, confirmed",
        "/lamps?live=true, confirmed",
        "/lamps?a=watch, confirmed"
    })
    void what_waits_for_something_may_as_well_be_given_something(String target, String label) {
        String page = command(target) + "\n```json\n{\"error\": \"nothing yet\"}\n```\n";

        assertThat(Tried.page(page, request -> json(200, "{\"error\": \"none\"}")).of("example: "))
                .startsWith(label);
    }

    private static String shown(String body, int status) {
        return Tried.page(
                        command("/lamps/7") + "\n```json\n" + body + "\n```\n",
                        request -> json(status, body))
                .of("example: GET /lamps/7");
    }

    private static String command(String target) {
        return "```bash\ncurl 'http://localhost:3000" + target + "'\n```\n";
    }
}
