package dev.docproof.verify;

import static dev.docproof.verify.Tried.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Request;
import dev.docproof.http.Response;
import org.junit.jupiter.api.Test;

/** What a table says and no probe could try is said to be not tried, once. */
class UntriedRowsTest {
    private static Response boat(Request request) {
        return json(200, "{\"id\": 7}");
    }

    @Test
    void what_no_example_sends_cannot_be_left_out_or_changed() {
        String page =
                """
                `POST /boats`

                | Name | In | Type | Required | Description |
                |---|---|---|---|---|
                | `page` | query | integer | yes | which page |
                | `text` | query | string | no | what to look for |
                | `rig` | query | string | no | one of `sloop`, `ketch` |
                | `X-Trace` | header | integer | yes | to be found in logs |
                | `name` | body | string | yes | what she is called |
                | `note` | body | thing | no | whatever |

                ```bash
                curl -X POST http://localhost:3000/boats -H 'Content-Type: application/json' -d '{"berths": 4}'
                ```

                ```json
                {"id": 7}
                ```
                """;

        assertThat(Tried.page(page, UntriedRowsTest::boat).of("refused"))
                .isEqualTo(
                        """
                        not-exercised required: page left out is refused (no probe could be made of it from the example)
                        not-exercised type: page of another type is refused (no probe could be made of it from the example)
                        not-exercised type: rig with a value that is not allowed is refused (no probe could be made of it from the example)
                        not-exercised header: X-Trace left out is refused (no probe could be made of it from the example)
                        not-exercised required: name left out is refused (no probe could be made of it from the example)
                        not-exercised type: name of another type is refused (no probe could be made of it from the example)""");
    }

    @Test
    void a_delete_is_not_tried_with_less_than_it_asks_for() {
        String page =
                """
                `DELETE /boats`

                | Name | In | Type | Required |
                |---|---|---|---|
                | `before` | query | integer | yes |
                | `X-Reason` | header | string | yes |

                ```bash
                curl -X DELETE 'http://localhost:3000/boats?before=7' -H 'X-Reason: sold'
                ```

                ```json
                {"id": 7}
                ```
                """;

        assertThat(Tried.page(page, UntriedRowsTest::boat).of("refused"))
                .isEqualTo(
                        """
                        not-exercised required: before left out is refused (a DELETE is not tried with anything left out or changed)
                        not-exercised type: before of another type is refused (a DELETE is not tried with anything left out or changed)
                        not-exercised header: X-Reason left out is refused (a DELETE is not tried with anything left out or changed)""");
    }

    @Test
    void what_was_tried_is_not_said_to_be_untried() {
        String page =
                """
                `GET /boats/{id}`

                | Name | In | Type | Required | Description |
                |---|---|---|---|---|
                | `id` | path | integer | yes | which boat |
                | `page` | query | integer | yes | which page |
                | `rig` | query | string | no | one of `sloop`, `ketch` |

                ```bash
                curl 'http://localhost:3000/boats/7?page=1&rig=sloop'
                ```

                ```json
                {"id": 7}
                ```

                | Status | Description |
                |---|---|
                | 400 | a parameter is missing or invalid |
                """;

        assertThat(Tried.page(page, UntriedRowsTest::boat).of("refused"))
                .isEqualTo(
                        """
                        contradicted required: page left out is refused [required-not-enforced]
                        contradicted type: page as docproof is refused [type-not-enforced]
                        contradicted type: rig as docproof is refused [type-not-enforced]""");
    }
}
