package dev.docproof.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonOnPagesTest {
    @Test
    void a_line_of_words_may_show_an_object_in_short() {
        assertThat(
                        Lint.page(
                                """
                                ## GET /users/{id}

                                ### Success Response

                                * **Code:** 200 <br />
                                  **Content:** `{ id : 12, name : "Ann" }`
                                """))
                .containsExactly(
                        "info[json-unquoted-name] 6:19 a member name stands in double quotes",
                        "info[json-unquoted-name] 6:28 a member name stands in double quotes");
    }

    @Test
    void a_program_writes_objects_in_its_own_way() {
        String page = "## GET /users\n\n### Response\n\n```js\n%s\n```\n";

        assertThat(Lint.page(page.formatted("{ id: 12, save: Function }")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("info["));
        assertThat(Lint.page(page.formatted("{ \"id\": 12, }")))
                .containsExactly("error[json-trailing-comma] 6:11 nothing follows this comma");
    }

    @Test
    void a_block_of_json_is_json() {
        assertThat(Lint.page("```json\n{ id : 12 }\n```\n"))
                .containsExactly(
                        "error[json-unquoted-name] 2:3 a member name stands in double quotes");
    }
}
