package dev.docproof.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.curl.Placeholders;
import dev.docproof.http.Request;
import dev.docproof.markdown.MarkdownReader;
import dev.docproof.operation.Operation;
import dev.docproof.operation.OperationReader;
import dev.docproof.source.Attachments;
import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which requests are derived from what a page promises, in which order. */
class ProbePlanTest {
    private static final String PUT =
            """
            `PUT /boats/{id}`

            | Name | In | Type | Required | Description |
            |---|---|---|---|---|
            | `id` | path | integer | yes | which boat |
            | `notify` | query | boolean | yes | whether to tell |
            | `Content-Type` | header | string | yes | application/json |
            | `name` | body | string | yes | what she is called |
            | `rig` | body | string | no | one of `sloop`, `ketch` |
            | `berths` | body | integer | no | how many sleep |

            ```bash
            curl -X PUT 'http://localhost:3000/boats/7?notify=true' -H 'Content-Type: application/json' \\
              -d '{"name": "Tern", "rig": "sloop", "berths": 4}'
            ```

            ```json
            {"id": 7, "name": "Tern", "rig": "sloop", "berths": 4}
            ```

            | Status | Description |
            |---|---|
            | 200 | replaced |
            """;

    private static final String POST =
            """
            `POST /boats`

            | Field | Type | Required | Description |
            |---|---|---|---|
            | `name` | string | yes | unique |
            | `berths` | integer | no | how many sleep |

            ```bash
            curl http://localhost:3000/boats -H 'Content-Type: application/json' -d '{"name": "Tern", "berths": 4}'
            ```

            ```json
            {"id": 7, "name": "Tern", "berths": 4}
            ```

            | Status | Description |
            |---|---|
            | 201 | created |
            """;

    private static final String FORM =
            """
            `POST /charges`

            | Parameter | Type | Required | Description |
            |---|---|---|---|
            | `amount` | integer | yes | in cents |
            | `email` | string | no | of the payer |
            | `card[number]` | string | yes | as it is printed |

            ```bash
            curl http://localhost:3000/charges -d amount=2000 -d email=tern@example.com -d 'card[number]=4242%204242' -d note=a%20b
            ```

            """;

    private static final String DELETE =
            """

            `DELETE /boats/{id}`

            ```bash
            curl -X DELETE http://localhost:3000/boats/7
            ```

            | Status | Description |
            |---|---|
            | 204 | gone |
            """;

    private static final String LOGBOOK =
            """
            `GET /logbook`

            ```bash
            curl http://localhost:3000/logbook -H 'Authorization: Bearer abc' -H 'X-Trace: 1'
            ```

            | Status | Description |
            |---|---|
            | 401 | nobody says who asks |
            """;

    private static final String BY_ID =
            """
            # A boat

            `GET /boats?id={id}`

            | Query parameter | Type | Required |
            |---|---|---|
            | `id` | integer | yes |

            ```bash
            curl 'http://localhost:3000/boats?id=7'
            ```

            """;

    private static final String LISTED =
            """
            # All boats

            `GET /boats`

            ```bash
            curl http://localhost:3000/boats
            ```
            """;

    @Test
    void without_a_row_about_refusals_all_are_tried_that_contradict_nothing() {
        assertThat(changes(PUT))
                .containsExactly(
                        "INVALID_JSON the body without its last brace",
                        "MISSING_PARAMETER notify left out",
                        "MISSING_HEADER Content-Type left out",
                        "MISSING_MEMBER name left out",
                        "INVALID_PARAMETER notify as docproof",
                        "WRONG_TYPE name as 42",
                        "WRONG_TYPE rig as 42",
                        "WRONG_TYPE berths as \"docproof\"",
                        "WRONG_MEDIA_TYPE Content-Type as text/plain");
    }

    @Test
    void a_row_brings_its_probes_to_the_front_one_of_each_kind_first() {
        assertThat(
                        changes(
                                PUT
                                        + "| 404 | no such boat |\n"
                                        + "| 400 | Invalid or missing `berths` or `name` |\n"))
                .containsExactly(
                        "NOT_FOUND id 1000007926",
                        "INVALID_JSON the body without its last brace",
                        "MISSING_MEMBER name left out",
                        "WRONG_TYPE name as 42",
                        "WRONG_TYPE berths as \"docproof\"",
                        "MISSING_PARAMETER notify left out",
                        "MISSING_HEADER Content-Type left out",
                        "INVALID_PARAMETER notify as docproof",
                        "WRONG_TYPE rig as 42",
                        "WRONG_MEDIA_TYPE Content-Type as text/plain");
    }

    @Test
    void a_record_that_is_written_is_written_again_and_stands_in_the_way_of_another() {
        String created = PUT + "| 201 | created, if there was none |\n";

        assertThat(records(created + "| 409 | the name is already taken |\n"))
                .isEqualTo(
                        """
                        CREATED id 1000007926: PUT /boats/1000007926?notify=true (application/json) {"name":"docproof-10000007-2","rig":"sloop","berths":4}
                        REPLACED id 1000007926 a second time: PUT /boats/1000007926?notify=true (application/json) {"name":"docproof-10000007-3","rig":"sloop","berths":4}
                        EXISTS the name of 1000007926 for id 1000031683: PUT /boats/1000031683?notify=true (application/json) {"name":"docproof-10000007-3","rig":"sloop","berths":4}
                        """);
        assertThat(changes(created + "| 409 | another import is running |\n"))
                .startsWith("CREATED id 1000007926", "REPLACED id 1000007926 a second time")
                .noneMatch(change -> change.startsWith("EXISTS"));
    }

    @Test
    void a_form_is_changed_as_json_is() {
        assertThat(plan(FORM))
                .isEqualTo(
                        """
                        MISSING_MEMBER amount left out: POST /charges (application/x-www-form-urlencoded) email=docproof-10000007-1%40example.com&card[number]=4242%204242&note=a%20b
                        MISSING_MEMBER card[number] left out: POST /charges (application/x-www-form-urlencoded) amount=2000&email=docproof-10000007-3%40example.com&note=a%20b
                        WRONG_TYPE amount as docproof: POST /charges (application/x-www-form-urlencoded) amount=docproof&email=docproof-10000007-5%40example.com&card[number]=4242%204242&note=a%20b
                        """);
    }

    @Test
    void a_form_in_parts_keeps_all_other_parts() {
        String parts =
                FORM.replace("-d note=a%20b", "-F 'note=a b;type=text/plain'").replace("-d", "-F");

        assertThat(plan(parts).replaceAll("-{24}[0-9a-f]+", "--LINE").replace("\r", ""))
                .contains(
                        """
                        MISSING_MEMBER amount left out: POST /charges (multipart/form-data; boundary=--LINE) ----LINE
                        Content-Disposition: form-data; name="email"

                        docproof-10000007-1@example.com
                        ----LINE
                        Content-Disposition: form-data; name="card[number]"

                        4242%204242
                        ----LINE
                        Content-Disposition: form-data; name="note"
                        Content-Type: text/plain

                        a b
                        ----LINE--
                        """)
                .contains("WRONG_TYPE amount as docproof: POST /charges");
    }

    @Test
    void a_name_that_is_taken_is_sent_twice() {
        assertThat(records(POST + "| 409 | the name is already taken |\n"))
                .isEqualTo(
                        """
                        CREATED fresh values: POST /boats (application/json) {"name":"docproof-10000007-1","berths":4}
                        EXISTS the same name again: POST /boats (application/json) {"name":"docproof-10000007-1","berths":4}
                        """);
    }

    @Test
    void what_is_made_is_only_made_where_it_can_be_read_or_taken() {
        assertThat(records(POST)).isEmpty();
        assertThat(records(POST + LISTED)).startsWith("CREATED fresh values: POST /boats");
    }

    @Test
    void what_removes_is_tried_on_a_record_of_its_own() {
        assertThat(records(POST + DELETE + "| 404 | no such boat |\n"))
                .isEqualTo(
                        """
                        NOT_FOUND id 1000007926: DELETE /boats/1000007926
                        MADE POST /boats with fresh values: POST /boats (application/json) {"name":"docproof-10000007-2","berths":4}
                        REMOVED the record just made: DELETE /boats/7
                        """);
    }

    @Test
    void a_delete_is_not_tried_with_less_than_it_asks_for() {
        assertThat(
                        plan(
                                """
                                `DELETE /boats`

                                | Query parameter | Type | Required |
                                |---|---|---|
                                | `before` | integer | yes |

                                ```bash
                                curl -X DELETE 'http://localhost:3000/boats?before=7'
                                ```

                                | Status | Description |
                                |---|---|
                                | 400 | a parameter is missing or invalid |
                                """))
                .isEmpty();
    }

    @Test
    void credentials_are_left_out_whether_a_table_lists_them_or_not() {
        String left = "UNAUTHENTICATED Authorization left out: GET /logbook\n";
        String listed =
                LOGBOOK.replace(
                        "```bash",
                        "| Header | Required |\n|---|---|\n| `Authorization` | yes |\n\n```bash");

        assertThat(plan(LOGBOOK)).isEqualTo(left);
        assertThat(plan(listed)).isEqualTo(left);
        assertThat(plan(LOGBOOK.replace("| 401 |", "| 503 |"))).isEmpty();
    }

    @Test
    void what_is_left_of_a_request_must_not_be_another_one() {
        String left = "MISSING_PARAMETER id left out";

        assertThat(changes(BY_ID)).contains(left);
        assertThat(changes(BY_ID + LISTED)).doesNotContain(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /boats/{id}            | /boats/7         | /boats/1000007926
                    /boats/{id}/           | /boats/7/        | /boats/1000007926/
                    /boats/:name/crew      | /boats/tern/crew | /boats/docproof-10000007-1/crew
                    /boats/<id>/crew/<no>  | /boats/7/crew/2  | /boats/7/crew/1000007926
                    /{id}                  | /7               | /1000007926
                    /boats/7               | /boats/7         | /boats/1000007926
                    /boats/tern            | /boats/tern      | ''
                    /boats                 | /boats           | ''
                    /7                     | /7               | ''
                    """)
    void an_unknown_record_is_asked_for_where_the_path_names_one(
            String path, String sent, String asked) {
        assertThat(unknown("`GET %s`\n\n".formatted(path), sent)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "id, yes, 1000007926",
        "boatId, yes, 1000007926",
        "boat_id, yes, 1000007926",
        "key, yes, 1000007926",
        "id, no, ''",
        "page, yes, ''"
    })
    void an_unknown_record_is_asked_for_where_a_required_parameter_names_one(
            String name, String required, String id) {
        String page =
                "`GET /boats`\n\n| Query parameter | Type | Required |\n|---|---|---|\n| `%s` | integer | %s |\n\n"
                        .formatted(name, required);

        assertThat(unknown(page, "/boats?" + name + "=7"))
                .isEqualTo(id.isEmpty() ? "" : "/boats?" + name + "=" + id);
    }

    private static String unknown(String page, String sent) {
        return plan(page
                        + "```bash\ncurl 'http://localhost:3000%s'\n```\n\n".formatted(sent)
                        + "| Status | Description |\n|---|---|\n| 404 | no such boat |\n")
                .lines()
                .filter(line -> line.startsWith("NOT_FOUND"))
                .map(line -> line.replaceAll(".* GET ", ""))
                .collect(Collectors.joining());
    }

    private static String plan(String page) {
        List<Operation> operations =
                new MarkdownReader()
                        .read(new SourceFile("page.md", page))
                        .flatMap(
                                new OperationReader(Placeholders.none(), own -> Attachments.none())
                                        ::read)
                        .value()
                        .orElseThrow()
                        .operations();
        return operations.stream()
                .flatMap(
                        operation ->
                                ProbePlan.of(
                                        operation,
                                        all(operations),
                                        Records.example(operation).orElseThrow(),
                                        new FreshValues(7))
                                        .stream())
                .map(ProbePlanTest::line)
                .collect(Collectors.joining());
    }

    private static Sisters all(List<Operation> operations) {
        return (method, collection) ->
                operations.stream()
                        .filter(own -> own.method().equals(method))
                        .filter(own -> Role.of(own).collection().equals(collection))
                        .map(own -> new Sister(Role.of(own), () -> Optional.of(own)))
                        .toList();
    }

    /** What is changed, without the requests. */
    private static List<String> changes(String page) {
        return plan(page).lines().map(line -> line.replaceAll(": [A-Z]+ /.*", "")).toList();
    }

    /** Without those that change one value of the example. */
    private static String records(String page) {
        return plan(page)
                .lines()
                .filter(line -> !line.matches("(?:WRONG|MISSING|INVALID)_.*"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Probe probe) {
        Request request = probe.request();
        String type =
                request.headers().first("Content-Type").map(own -> " (" + own + ")").orElse("");
        return "%s %s: %s %s%s %s\n"
                .formatted(
                        probe.topic(),
                        probe.words(),
                        request.method(),
                        request.target(),
                        type,
                        request.body().text())
                .replaceAll(" +\n", "\n");
    }
}
