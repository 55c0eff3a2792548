package dev.docproof.operation;

import static dev.docproof.operation.Pages.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairingTest {
    @Test
    void a_template_is_left_alone_and_the_example_takes_the_response() {
        assertThat(
                        pairs(
                                """
                                ## GET /books

                                ### Request syntax

                                ```bash
                                curl http://localhost:3000/books/{id}
                                ```

                                ### Request example

                                ```bash
                                curl http://localhost:3000/books/7
                                ```

                                ### Response example

                                ```json
                                {"id": 7}
                                ```
                                """))
                .containsExactly("GET /books/{id}:6 -> template", "GET /books/7:12 -> 18");
    }

    @Test
    void a_decorated_prompt_is_none_of_the_command() {
        assertThat(
                        pairs(
                                """
                                ```console
                                ▶ curl http://localhost:3000/books
                                []
                                ```

                                ```
                                ➜  ~ curl http://localhost:3000/shelves
                                []
                                me@desk:~/src$ curl http://localhost:3000/lamps
                                []
                                PS C:\\Users> curl http://localhost:3000/chairs
                                []
                                ```
                                """))
                .containsExactly(
                        "GET /books:2 -> 3",
                        "GET /shelves:7 -> 8",
                        "GET /lamps:9 -> 10",
                        "GET /chairs:11 -> 12");
    }

    @Test
    void an_original_resource_is_the_response_of_no_earlier_request() {
        assertThat(
                        pairs(
                                """
                                ```bash
                                curl http://localhost:3000/books/99
                                ```

                                **Original resource:**

                                ```json
                                {"id": 4}
                                ```

                                ```bash
                                curl -X PUT http://localhost:3000/books/4 -d title=Lamps
                                ```
                                """))
                .containsExactly("GET /books/99:2 -> none", "PUT /books/4:12 -> none");
    }

    @Test
    void what_a_command_reads_is_not_its_output() {
        assertThat(
                        pairs(
                                """
                                ```bash
                                curl http://localhost:3000/load -d @- << EOF
                                {"lamps": []}
                                EOF
                                ```

                                ```bash
                                echo '{"name": "desk"}' | curl -d @- http://localhost:3000/lamps
                                {"id": 1}
                                ```
                                """))
                .containsExactly("POST /load:2 -> none", "POST /lamps:8 -> 9");
    }

    @Test
    void what_the_reader_saves_in_a_file_is_no_response() {
        assertThat(
                        pairs(
                                """
                                ```bash
                                curl http://localhost:3000/config
                                ```

                                Save this to a JSON file:

                                ```json
                                {"lamps": []}
                                ```

                                ```bash
                                curl http://localhost:3000/load -d @config.json
                                ```
                                """))
                .containsExactly("GET /config:2 -> none", "POST /load:12 -> none");
    }

    @Test
    void a_response_never_reaches_across_another_request() {
        assertThat(
                        pairs(
                                """
                                ```bash
                                curl http://localhost:3000/books
                                ```

                                ```bash
                                curl http://localhost:3000/shelves
                                ```

                                ```json
                                []
                                ```
                                """))
                .containsExactly("GET /books:2 -> none", "GET /shelves:6 -> 10");
    }

    @Test
    void output_stands_under_its_command_in_the_same_fence() {
        assertThat(
                        pairs(
                                """
                                ```console
                                $ curl http://localhost:3000/books
                                {"books": []}
                                $ curl -X DELETE http://localhost:3000/books/7
                                < HTTP/1.1 204 No Content
                                ```
                                """))
                .containsExactly("GET /books:2 -> 3", "DELETE /books/7:4 -> 5");
    }

    @Test
    void output_stands_in_comments_under_each_command() {
        assertThat(
                        pairs(
                                """
                                ```bash
                                curl http://localhost:3000/books
                                # {"books": []}

                                # the shelves
                                curl http://localhost:3000/shelves
                                # {"shelves": []}
                                ```
                                """))
                .containsExactly("GET /books:2 -> 3", "GET /shelves:6 -> 7");
    }

    @Test
    void sibling_tabs_show_one_request_and_share_its_response() {
        assertThat(
                        pairs(
                                """
                                ## `GET /books`

                                ### Sample request

                                <Tabs>
                                <TabItem value="1" label="cURL">

                                ```shell
                                curl "http://HOST:PORT/books"
                                ```

                                </TabItem>
                                <TabItem value="2" label="HTTP">

                                ```HTTP
                                GET /books HTTP/1.1
                                Host: http://HOST:PORT
                                ```

                                </TabItem>
                                </Tabs>

                                ### Sample response

                                ```json
                                []
                                ```
                                """))
                .containsExactly("GET /books:9 -> 26", "GET /books:16 -> 26");
    }

    @Test
    void programs_in_other_languages_are_passed_by_and_a_quote_is_a_label() {
        assertThat(
                        pairs(
                                """
                                ```shell
                                curl http://localhost:3000/books
                                ```

                                ```python
                                print({"a": 1})
                                ```

                                > JSON response example:

                                ```json
                                []
                                ```
                                """))
                .containsExactly("GET /books:2 -> 12");
    }

    @Test
    void a_body_before_the_command_is_a_payload() {
        String page =
                """
                ## POST /books

                ### Sample payload

                ```json
                {"title": "Emma"}
                ```

                ### Sample request

                ```bash
                curl --data @payload.json http://localhost:3000/books
                ```
                """;
        Operation operation = Pages.read(page).operations().get(0);
        assertThat(operation.payloads()).hasSize(1);
        assertThat(operation.responses()).isEmpty();
        assertThat(operation.exchanges().get(0).request().requests().get(0).body().text())
                .contains("Emma");
    }

    @Test
    void an_error_under_its_status_is_a_response_and_no_payload() {
        Operation operation =
                Pages.read("## PUT /books\n\n### 400 Bad Request\n\n```json\n{\"e\": 1}\n```\n")
                        .operations()
                        .get(0);
        assertThat(operation.payloads()).isEmpty();
        assertThat(operation.responses().get(0).status()).hasValue(400);
    }

    @Test
    void a_page_without_a_command_has_its_request_made_up() {
        Exchange exchange =
                Pages.read("## GET /books\n\n```json\n[]\n```\n")
                        .operations()
                        .get(0)
                        .exchanges()
                        .get(0);
        assertThat(exchange.request().isSynthesised()).isTrue();
        assertThat(exchange.request().requests()).hasToString("[GET http://localhost:3000/books]");
        assertThat(exchange.response()).isPresent();
    }
}
