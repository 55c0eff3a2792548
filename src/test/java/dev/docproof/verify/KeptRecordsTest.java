package dev.docproof.verify;

import static dev.docproof.verify.Tried.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Request;
import dev.docproof.http.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what probes write is there when it is read, and gone when it was removed. */
class KeptRecordsTest {
    private static final String POST =
            """
            `POST /boats`

            ```bash
            curl http://localhost:3000/boats -H 'Content-Type: application/json' -d '{"name": "Tern", "email": "ada@example.com"}'
            ```

            ```json
            {"id": 7, "name": "Tern"}
            ```

            """;

    private static final String GET =
            """
            `GET /boats/{id}`

            ```bash
            curl http://localhost:3000/boats/7
            ```

            ```json
            {"id": 7, "name": "Tern"}
            ```

            | Status | Description |
            |---|---|
            | 200 | the boat |
            | 404 | no such boat |

            """;

    private static final String LIST =
            """
            `GET /boats`

            ```bash
            curl 'http://localhost:3000/boats?rig=sloop'
            ```

            ```json
            [{"id": 7, "name": "Tern"}]
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

    private static final String PATCH =
            """
            `PATCH /boats/{id}`

            ```bash
            curl -X PATCH http://localhost:3000/boats/7 -H 'Content-Type: application/json' -d '{"name": "Tern"}'
            ```

            ```json
            {"id": 7, "name": "Tern"}
            ```

            """;

    private static final String WRITTEN =
            " persistence: what was written is there when read with GET /boats";
    private static final String REMOVED =
            " persistence: what was removed is gone when read with GET /boats/{id}";

    @Test
    void what_is_kept_is_confirmed() {
        assertThat(Tried.page(POST + GET + DELETE, new Boats()).of("persistence"))
                .isEqualTo("confirmed" + WRITTEN + "/{id}\nconfirmed" + REMOVED);
        assertThat(Tried.page(GET + PATCH, new Boats()).of("persistence"))
                .isEqualTo("confirmed" + WRITTEN + "/{id}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    404 | {}               | contradicted | ' [not-persisted]'
                    410 | {}               | contradicted | ' [not-persisted]'
                    500 | {}               | not-exercised | ' (reading it was answered 500)'
                    200 | {"id": 1, "name": "Gull"} | contradicted | ' [not-persisted]'
                    200 | []               | contradicted | ' [not-persisted]'
                    200 | none of that     | not-exercised | ' (what is read is no JSON that could be compared)'
                    200 | {"place": "sea"} | not-exercised | ' (nothing that was written can be told in what is read)'
                    """)
    void what_is_read_of_one_record(int status, String body, String verdict, String why) {
        Boats boats = new Boats();
        Function<Request, Response> server =
                request ->
                        request.method().equals("GET") && !request.target().endsWith("/7")
                                ? json(status, body)
                                : boats.apply(request);

        assertThat(Tried.page(POST + GET, server).of("what was written"))
                .isEqualTo(verdict + WRITTEN + "/{id}" + why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    200 | []                          | contradicted | ' [not-persisted]'
                    200 | [{"id": 3, "name": "Gull"}] | not-exercised | ' (the list may show only some records)'
                    404 | []                          | not-exercised | ' (reading it was answered 404)'
                    """)
    void what_is_read_of_a_list(int status, String body, String verdict, String why) {
        Boats boats = new Boats();
        Function<Request, Response> server =
                request ->
                        request.target().endsWith("/boats") && request.method().equals("GET")
                                ? json(status, body)
                                : boats.apply(request);

        assertThat(Tried.page(POST + LIST, server).of("what was written"))
                .isEqualTo(verdict + WRITTEN + why);
    }

    @Test
    void a_list_is_asked_for_without_what_would_narrow_it() {
        assertThat(Tried.page(POST + LIST, new Boats()).of("what was written"))
                .isEqualTo("confirmed" + WRITTEN);
    }

    @Test
    void a_list_that_always_has_to_be_narrowed_says_nothing() {
        String narrowed =
                LIST.replace(
                        "```bash",
                        "| Query parameter | Required |\n|---|---|\n| `rig` | yes |\n\n```bash");

        assertThat(Tried.page(POST + narrowed, new Boats()).of("what was written")).isEmpty();
    }

    @Test
    void what_no_page_says_how_to_read_is_not_spoken_of() {
        assertThat(Tried.page(POST, new Boats()).of("persistence")).isEmpty();
        assertThat(
                        Tried.page(POST + GET.replace("/boats", "/ships"), new Boats())
                                .of("was written"))
                .isEmpty();
    }

    @Test
    void what_is_still_there_after_it_was_removed_is_contradicted_where_a_row_says_what_is_due() {
        Boats boats = new Boats();
        Function<Request, Response> server =
                request -> request.method().equals("DELETE") ? json(204, "") : boats.apply(request);

        assertThat(Tried.page(POST + GET + DELETE, server).of("what was removed"))
                .isEqualTo("contradicted" + REMOVED + " [not-persisted]");
        assertThat(
                        Tried.page(
                                        POST + GET.replace("| 404 | no such boat |\n", "") + DELETE,
                                        server)
                                .of("what was removed"))
                .isEqualTo(
                        "not-exercised"
                                + REMOVED
                                + " (reading it is answered 200, and no row says what is due)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {id}     | {"id": 8}                  | ''
                    {boatId} | {"id": 8}                  | ''
                    {boatId} | {"harbour": 3, "boat_id": 8} | ''
                    {id}     | {"data": {"id": "8"}}      | ''
                    {id}     | {"_id": "8"}               | ''
                    {id}     | {}                         | /boats/8
                    {id}     | {}                         | http://localhost:3000/boats/8/?new=1
                    {slug}   | {"id": 8, "slug": "8"}     | ''
                    """)
    void the_id_is_found_in_the_answer(String placeholder, String answer, String location) {
        Function<Request, Response> server = answering(answer, location);

        assertThat(Tried.page(POST + GET.replace("{id}", placeholder), server).of("was written"))
                .isEqualTo("confirmed" + WRITTEN + "/" + placeholder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {slug} | {"id": 8}                             | /boats/8
                    {id}   | {"id": ""}                            | ''
                    {id}   | {"boat": {"id": 8}, "crew": {"id": 8}} | ''
                    {id}   | [8]                                   | ''
                    """)
    void what_may_be_another_id_is_not_taken(String placeholder, String answer, String location) {
        Function<Request, Response> server = answering(answer, location);

        assertThat(Tried.page(POST + GET.replace("{id}", placeholder), server).of("was written"))
                .isEmpty();
    }

    @Test
    void a_record_is_read_by_its_id_in_the_query_too() {
        String get =
                GET.replace("`GET /boats/{id}`", "`GET /boats?id={id}`")
                        .replace("/boats/7", "/boats?id=7");
        Boats boats = new Boats();
        Function<Request, Response> server =
                request -> boats.apply(request.withTarget(request.target().replace("?id=", "/")));

        assertThat(Tried.page(POST + get, server).of("was written")).startsWith("confirmed");
    }

    /** A server that answers what makes a boat so, and has it as number 8. */
    private static Function<Request, Response> answering(String answer, String location) {
        Map<String, String> last = new LinkedHashMap<>();
        return request -> {
            if (request.method().equals("POST")) {
                String sent = request.body().text().replaceFirst("^\\{(.*)}$", "$1");
                last.put("8", "{\"id\": 8, " + sent + "}");
                String repeated =
                        answer.replaceFirst("^\\{", "{" + sent + ", ").replace(", }", "}");
                return location.isEmpty()
                        ? json(201, repeated)
                        : json(201, repeated, "Location", location);
            }
            String id = request.target().replaceAll(".*/", "");
            return id.equals("7")
                    ? json(200, "{\"id\": 7, \"name\": \"Tern\"}")
                    : json(last.containsKey(id) ? 200 : 404, last.getOrDefault(id, "{}"));
        };
    }

    /** Boats by their numbers, of which the seventh is there. */
    private static final class Boats implements Function<Request, Response> {
        private final Map<String, String> all = new LinkedHashMap<>();

        Boats() {
            all.put("7", "{\"id\": 7, \"name\": \"Tern\"}");
        }

        @Override
        public Response apply(Request request) {
            String id = request.target().replaceAll(".*/boats/?", "");
            return switch (request.method()) {
                case "POST" -> put(Integer.toString(7 + all.size()), request, 201);
                case "PATCH" -> all.containsKey(id) ? put(id, request, 200) : json(404, "{}");
                case "DELETE" -> json(all.remove(id) == null ? 404 : 204, "");
                default -> read(id);
            };
        }

        private Response put(String id, Request request, int status) {
            String record = request.body().text().replaceFirst("\\{", "{\"id\": " + id + ", ");
            all.put(id, record);
            return json(status, record);
        }

        private Response read(String id) {
            if (id.isEmpty() || id.startsWith("?")) {
                return json(200, "[" + String.join(", ", all.values()) + "]");
            }
            return json(all.containsKey(id) ? 200 : 404, all.getOrDefault(id, "{}"));
        }
    }
}
