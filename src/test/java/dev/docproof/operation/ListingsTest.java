package dev.docproof.operation;

import static dev.docproof.operation.Pages.members;
import static dev.docproof.operation.Pages.parameters;
import static dev.docproof.operation.Pages.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListingsTest {
    @Test
    void columns_are_known_by_what_they_mean() {
        assertThat(
                        parameters(
                                """
                                ## PUT /books/{id}

                                ### Parameters

                                | Field Name | Data type | In | Mandatory |
                                |------------|-----------|----|:---------:|
                                | id | Integer | path | o |
                                | `title` | String | body | x |
                                """))
                .containsExactly(
                        "id in path, Integer, required", "title in body, String, optional");
    }

    @Test
    void a_sentence_speaks_for_all_rows_and_a_star_for_one() {
        assertThat(
                        parameters(
                                """
                                ## GET /books

                                ### Query parameters

                                All query parameters are optional.

                                Parameter | Type
                                :--- | :---
                                `by` | String
                                **`page`** * | Integer
                                """))
                .containsExactly(
                        "by in query, String, optional", "page in query, Integer, required");
    }

    @Test
    void bullets_carry_type_and_requiredness_in_many_ways() {
        assertThat(
                        parameters(
                                """
                                ## POST /books

                                ### Parameters

                                - `title` `(string: <required>)` - The title.
                                - `pages` `(int: 0)` - How many.
                                - `isbn` (required) - The number.
                                - `year`: integer - Optional. The year.
                                * `X-By` (optional)
                                  * Type: String
                                """))
                .containsExactly(
                        "title, string, required",
                        "pages, int, optional",
                        "isbn, required",
                        "year, integer, optional",
                        "X-By, String, optional");
    }

    @Test
    void members_nest_in_lists() {
        assertThat(
                        members(
                                """
                                ## GET /books

                                The following fields are returned in the response body:

                                * `books` - array - All of them:
                                  - `title` - string - The title.
                                * `total`: integer - How many.
                                """))
                .containsExactly("books: array", "books.title: string", "total: integer");
    }

    @Test
    void statuses_come_from_tables_lists_headings_tabs_and_sentences() {
        assertThat(
                        statuses(
                                """
                                ## GET /books

                                Returns a `404 Not Found` when there are no 200 books.

                                | Status value | Description |
                                |--------------|-------------|
                                | 200 | all of them |
                                | ECONNREFUSED | offline |

                                - **401** - Unauthorized

                                <TabItem label="500 SERVER ERROR">

                                ### Response: `202 Accepted`
                                """))
                .containsExactly(
                        "404 prose:3:12",
                        "200 table:7:3",
                        "ECONNREFUSED table:8:3",
                        "401 list:10:5",
                        "500 SERVER ERROR tab:12:1",
                        "202 heading:14:16");
    }

    @Test
    void a_table_that_nobody_knows_is_said() {
        String page = "## GET /books\n\n| Colour | Taste |\n|---|---|\n| red | sweet |\n";
        assertThat(Pages.read(new dev.docproof.source.SourceFile("page.md", page)).findings())
                .extracting(finding -> finding.rule().id() + " " + finding.span().position())
                .containsExactly("table-not-understood 3:3");
    }

    @Test
    void components_and_definition_lists_name_parameters() {
        assertThat(
                        parameters(
                                """
                                ## POST /books

                                <ParamField body="title" type="string" required>The title.</ParamField>

                                Parameters

                                `pages`
                                : (integer, optional) How many.
                                """))
                .containsExactly("title in body, string, required", "pages, integer, optional");
    }

    @Test
    void an_info_string_may_hold_the_status_and_call_the_block_a_response() {
        Operation operation =
                Pages.read("## POST /books\n\n```json 201 Created\n{\"id\": 1}\n```\n")
                        .operations()
                        .get(0);
        assertThat(operation.responses().get(0).status()).hasValue(201);
        assertThat(operation.statuses().get(0).span().position()).hasToString("3:9");
    }

    @Test
    void a_sentence_about_fields_lists_nothing_because_the_title_speaks_of_parameters() {
        String page =
                """
                # Filter books with query parameters

                ## Filter by year

                ```shell
                curl "http://localhost:3000/books?year_gte=1960"
                ```

                ### %s

                These words work on numeric fields:

                * `_gte` - at least.
                * `_lt` - less than.
                """;
        assertThat(parameters(page.formatted("Comparing"))).isEmpty();
        assertThat(parameters(page.formatted("Query parameters")))
                .containsExactly("_gte in query", "_lt in query");
    }
}
