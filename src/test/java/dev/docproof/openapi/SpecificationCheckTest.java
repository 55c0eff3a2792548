package dev.docproof.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.docproof.claim.Verdict;
import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Finding;
import dev.docproof.markdown.MarkdownReader;
import dev.docproof.operation.OperationReader;
import dev.docproof.operation.PageOperations;
import dev.docproof.source.Attachments;
import dev.docproof.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpecificationCheckTest {
    private static final String SPECIFICATION =
            """
            openapi: 3.0.3
            info: {title: Books, version: "1"}
            servers: [{url: "https://api.example.com/v1"}]
            paths:
              /books/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: integer}}
                put:
                  parameters:
                    - {name: notify, in: query, schema: {type: boolean}}
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Book'}
                  responses:
                    "200":
                      description: replaced
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Book'}
                    "404": {description: not found}
                delete:
                  responses: {"204": {description: gone}}
            components:
              schemas:
                Book:
                  type: object
                  required: [title]
                  properties:
                    title: {type: string}
                    pages: {type: integer}
                    author:
                      type: object
                      properties:
                        name: {type: string}
                        books: {type: array, items: {$ref: '#/components/schemas/Book'}}
            """;

    private static final String PAGE =
            """
            # Replace a book

            `PUT /books/{id}`

            | Parameter | In | Type | Required | Description |
            |---|---|---|---|---|
            | `id` | path | integer | Yes | The book |
            | `notify` | query | boolean | No | Whether to tell |
            | `title` | body | string | Yes | The title |
            | `pages` | body | number | No | Their number |
            | `author.name` | body | string | No | Who wrote it |

            | Status | Description |
            |---|---|
            | 200 | Replaced |
            | 404 | Not found |
            """;

    @Test
    void a_page_that_says_the_same_holds() {
        assertThat(findings(PAGE)).isEmpty();
        assertThat(verdicts(PAGE)).hasSize(8).allMatch(Verdict.Confirmed.class::isInstance);
    }

    @Test
    void an_operation_that_the_specification_does_not_have_is_contradicted() {
        assertThat(findings(PAGE.replace("PUT /books/{id}", "PATCH /books/{id}")))
                .containsExactly("3:2 spec-operation-missing: books.yaml has no PATCH /books/{id}");
    }

    @Test
    void a_base_path_may_stand_on_one_side() {
        assertThat(findings(PAGE.replace("PUT /books/{id}", "PUT /v1/books/{book_id}"))).isEmpty();
    }

    @Test
    void a_parameter_of_another_name_is_missing_on_both_sides() {
        assertThat(findings(PAGE.replace("`notify`", "`tell`")))
                .containsExactly(
                        "3:2 parameter-undocumented: the page does not have the optional query parameter notify",
                        "8:4 spec-parameter-missing: PUT /books/{id} of the specification has no query parameter tell");
    }

    @Test
    void what_is_required_on_one_side_is_required_on_the_other() {
        assertThat(
                        findings(
                                PAGE.replace(
                                        "`title` | body | string | Yes",
                                        "`title` | body | string | No")))
                .containsExactly(
                        "9:1 spec-required-differs: documented as optional, specified as required");
    }

    @Test
    void a_type_is_the_same_on_both_sides() {
        assertThat(findings(PAGE.replace("`pages` | body | number", "`pages` | body | string")))
                .containsExactly(
                        "10:4 spec-type-differs: pages: documented string, specified number");
    }

    @Test
    void a_status_of_one_side_alone_is_told() {
        assertThat(findings(PAGE.replace("| 404 | Not found |", "| 409 | Not free |")))
                .containsExactly(
                        "3:2 status-undocumented: the page does not have the status 404",
                        "16:3 spec-status-missing: PUT /books/{id} of the specification has 200, 404, not 409");
    }

    @Test
    void a_schema_that_holds_itself_a_hundred_times_is_read_in_time() {
        String all = ", {$ref: '#/components/schemas/S'}".repeat(100).substring(2);
        String specification =
                """
                openapi: 3.0.0
                info: {title: a, version: "1"}
                paths:
                  /a:
                    get:
                      responses:
                        "200":
                          description: a
                          content:
                            application/json:
                              schema: {$ref: '#/components/schemas/S'}
                components:
                  schemas:
                    S:
                      allOf: [%s]
                      properties: {id: {oneOf: [%s]}}
                """
                        .formatted(all, all);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThat(
                                        new SpecificationReader()
                                                .read(new SourceFile("a.yaml", specification))
                                                .value())
                                .isPresent());
    }

    @Test
    void what_no_page_documents_is_told_at_its_place_in_the_specification() {
        assertThat(
                        new SpecificationCheck(specification())
                                .undocumented(Map.of("PUT", Set.of("/books/{id}"))))
                .extracting(SpecificationCheckTest::text)
                .containsExactly(
                        "22:5 operation-undocumented: no page documents DELETE /books/{id}");
    }

    @Test
    void a_text_that_is_no_specification_is_a_finding() {
        assertThat(
                        new SpecificationReader()
                                .read(new SourceFile("x.yaml", "openapi: ["))
                                .findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("spec-invalid");
        assertThat(new SpecificationReader().read(new SourceFile("x.yaml", "- 1\n")).findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("spec-invalid");
    }

    @Test
    void a_reference_out_of_the_document_is_not_followed() {
        String outside =
                SPECIFICATION.replace(
                        "'#/components/schemas/Book'}\n        responses",
                        "'file:///etc/passwd'}\n        responses");
        assertThat(new SpecificationReader().read(new SourceFile("x.yaml", outside)).value())
                .isPresent();
    }

    private static List<String> findings(String page) {
        return verdicts(page).stream()
                .flatMap(verdict -> verdict.findings().stream())
                .sorted(Finding.BY_PLACE)
                .map(SpecificationCheckTest::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.span().position() + " " + finding.rule().id() + ": " + finding.message();
    }

    private static List<Verdict> verdicts(String page) {
        return new SpecificationCheck(specification())
                .verdicts(page(page)).stream()
                        .filter(verdict -> !verdict.claim().text().startsWith("PUT http"))
                        .toList();
    }

    private static Specification specification() {
        return new SpecificationReader()
                .read(new SourceFile("books.yaml", SPECIFICATION))
                .value()
                .orElseThrow();
    }

    private static PageOperations page(String text) {
        return new MarkdownReader()
                .read(new SourceFile("books.md", text))
                .flatMap(new OperationReader(Placeholders.none(), page -> Attachments.none())::read)
                .value()
                .orElseThrow();
    }
}
