package dev.docproof.operation;

import static dev.docproof.operation.Pages.operations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclarationsTest {
    @Test
    void a_heading_declares_with_and_without_backticks() {
        assertThat(operations("## `GET /books`\n\n## DELETE /books/{id}\n\n## `Get /shelves`\n"))
                .containsExactly(
                        "GET /books heading:1",
                        "DELETE /books/{id} heading:3",
                        "GET /shelves heading:5");
    }

    @Test
    void a_code_span_on_a_line_of_its_own_declares_in_one_span_or_two() {
        assertThat(
                        operations(
                                "`GET /books`\n\n`POST` `/books`\n\n**Endpoint:** `PUT /books/:id`\n"))
                .containsExactly(
                        "GET /books inline:1", "POST /books inline:3", "PUT /books/:id inline:5");
    }

    @Test
    void running_text_and_lists_of_links_declare_nothing() {
        assertThat(
                        operations(
                                """
                                ## Get a book

                                For example, `GET /books/1` returns the first.

                                ## Related endpoints

                                - **GET /shelves** - all shelves
                                """))
                .isEmpty();
    }

    @Test
    void one_fence_declares_several_operations() {
        assertThat(operations("```\nGET /books\nGET /shelves/:id/books\n```\n"))
                .containsExactly("GET /books fence:2", "GET /shelves/:id/books fence:3");
    }

    @Test
    void a_fence_may_leave_out_the_first_slash() {
        assertThat(operations("```json\nGET _books/{id}\n```\n"))
                .containsExactly("GET _books/{id} fence:2");
    }

    @Test
    void a_url_alone_takes_its_method_from_the_heading_or_the_words() {
        assertThat(
                        operations(
                                """
                                ## Delete a book

                                ```shell
                                {server_url}/books/{id}
                                ```

                                ## Change a book

                                Use the `PATCH` method.

                                ```
                                http://localhost:3000/books/{id}?dry={dry}
                                ```
                                """))
                .containsExactly(
                        "DELETE /books/{id} url-fence:4",
                        "PATCH /books/{id}?dry={dry} url-fence:12");
    }

    @Test
    void rows_of_a_table_declare_in_two_columns_or_one() {
        assertThat(
                        operations(
                                """
                                | Verb | Route | What |
                                |------|-------|------|
                                | `GET` | `/books` | all |

                                Endpoint | What
                                :--- | :---
                                POST /books | one more
                                """))
                .containsExactly("GET /books table:3", "POST /books table:7");
    }

    @Test
    void html_and_components_declare() {
        assertThat(
                        operations(
                                """
                                <div class="endpoint">
                                	<i class="label">GET</i>
                                	<h6>/books/&lt;id&gt;</h6>
                                </div>

                                <Route
                                  method="post"
                                  path={'/books'}
                                />
                                """))
                .containsExactly("GET /books/<id> html:3", "POST /books component:6");
    }

    @Test
    void a_message_without_headers_declares_and_one_under_an_example_does_not() {
        assertThat(
                        operations(
                                """
                                ### Request

                                ```
                                GET /books/<id> HTTP/1.1
                                ```

                                **Example request**:

                                ```http
                                GET /books/7 HTTP/1.1
                                ```
                                """))
                .containsExactly("GET /books/<id> http-fence:4");
    }

    @Test
    void heading_and_fence_are_one_operation_and_the_query_is_kept() {
        assertThat(operations("# GET /books\n\n## Endpoint\n\n```\nGET /books?by={name}\n```\n"))
                .containsExactly("GET /books?by={name} heading:1");
    }

    @Test
    void variants_listed_in_one_form_are_operations_of_their_own() {
        assertThat(operations("`GET /load`\n\nAll of it.\n\n`GET /load?simple`\n\nLess of it.\n"))
                .containsExactly("GET /load inline:1", "GET /load?simple inline:5");
    }

    @Test
    void a_command_declares_where_nothing_else_does() {
        assertThat(
                        operations(
                                """
                                ```bash
                                curl http://localhost:3000/books/{id}
                                ```

                                ```bash
                                curl http://localhost:3000/books/7
                                ```
                                """))
                .containsExactly("GET /books/{id} curl-only:2");
    }

    @Test
    void method_and_url_stand_behind_labels() {
        assertThat(operations("**Method**: `DELETE`\n\n**URL**: `{{base_url}}/books/{id}`\n"))
                .containsExactly("DELETE /books/{id} inline:3");
    }

    @Test
    void a_concrete_line_on_a_page_with_a_template_is_an_example() {
        String page = "## GET /books/{id}\n\n### Try it\n\n```\nGET /books/7\n```\n";
        assertThat(operations(page)).containsExactly("GET /books/{id} heading:1");
        assertThat(Pages.pairs(page)).containsExactly("GET /books/7:6 -> none");
    }

    @Test
    void a_heading_may_put_the_operation_into_brackets() {
        assertThat(operations("### Update [PATCH /books/{id}]\n"))
                .containsExactly("PATCH /books/{id} heading:1");
    }
}
