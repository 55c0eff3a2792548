package dev.docproof.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsersServiceTest {
    private static final String ADA =
            """
            {"lastName": "Byron", "firstName": "Ada", "email": "ada@example.com"}""";

    private final HttpClient client = HttpClient.newHttpClient();
    private UsersService service;

    @BeforeEach
    void start() throws IOException {
        service = UsersService.start(0, Optional.empty());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void lists_the_users_it_begins_with() throws Exception {
        assertThat(send("GET", "/users", "").body())
                .isEqualTo(
                        """
                        [
                          {
                            "lastName": "Okafor",
                            "firstName": "Amara",
                            "email": "amara.okafor@example.com",
                            "id": 1
                          },
                          {
                            "lastName": "Lindqvist",
                            "firstName": "Tove",
                            "email": "tove.lindqvist@example.com",
                            "id": 2
                          },
                          {
                            "lastName": "Haddad",
                            "firstName": "Samir",
                            "email": "samir.haddad@example.com",
                            "id": 3
                          }
                        ]
                        """);
    }

    @Test
    void put_replaces_a_user_that_exists() throws Exception {
        HttpResponse<String> answer = send("PUT", "/users?id=1", ADA);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body())
                .isEqualTo(
                        """
                        {
                          "lastName": "Byron",
                          "firstName": "Ada",
                          "email": "ada@example.com",
                          "id": 1
                        }
                        """);
        assertThat(send("GET", "/users?id=1", "").body()).isEqualTo(answer.body());
    }

    @Test
    void put_creates_a_user_under_an_id_that_nobody_has() throws Exception {
        assertThat(send("PUT", "/users?id=12", ADA).statusCode()).isEqualTo(201);
        assertThat(send("PUT", "/users?id=12", ADA).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-0", "00", "9007199254740992", "99999999999999999999"})
    void put_answers_404_for_an_id_that_can_never_name_a_user(String id) throws Exception {
        HttpResponse<String> answer = send("PUT", "/users?id=" + id, ADA);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("no user can have the id " + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/users",
                "/users?id",
                "/users?id=",
                "/users?id=one",
                "/users?id=1.0",
                "/users?id=1&id=2",
                "/users?ID=1",
                "/users?id=+1"
            })
    void put_answers_400_without_a_whole_number_for_an_id(String target) throws Exception {
        assertThat(send("PUT", target, ADA).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                              | the body is not JSON
                    {"lastName": "x",                               | the body is not JSON
                    [1]                                             | the body must be a JSON object
                    null                                            | the body must be a JSON object
                    {}                                              | lastName is missing
                    {"lastName": "x", "email": "y"}                 | firstName is missing
                    {"lastName": "x", "firstName": "y"}             | email is missing
                    {"lastName": 1, "firstName": "y", "email": "z"} | lastName must be a string
                    {"lastName": "x", "firstName": null}            | firstName must be a string
                    """)
    void a_body_that_is_no_user_is_answered_with_400(String body, String error) throws Exception {
        for (String method : new String[] {"PUT", "POST"}) {
            String target = method.equals("PUT") ? "/users?id=1" : "/users";
            HttpResponse<String> answer = send(method, target, body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).isEqualTo("{\n  \"error\": \"" + error + "\"\n}\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 200",
        "APPLICATION/JSON; charset=utf-8, 200",
        "text/plain, 400",
        "application/jsonp, 400",
        "application/x-www-form-urlencoded, 400"
    })
    void put_wants_the_content_type_of_json(String type, int status) throws Exception {
        assertThat(send("PUT", "/users?id=1", ADA, type).statusCode()).isEqualTo(status);
    }

    @Test
    void put_wants_a_content_type() throws Exception {
        HttpRequest bare =
                HttpRequest.newBuilder(uri("/users?id=1"))
                        .PUT(BodyPublishers.ofString(ADA))
                        .build();
        assertThat(client.send(bare, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    }

    @Test
    void an_email_belongs_to_one_user_in_whatever_case_it_is_written() throws Exception {
        String taken = ADA.replace("ada@example.com", "Tove.Lindqvist@Example.com");
        assertThat(send("PUT", "/users?id=1", taken).statusCode()).isEqualTo(409);
        assertThat(send("POST", "/users", taken).statusCode()).isEqualTo(409);
        assertThat(send("PUT", "/users?id=2", taken).statusCode()).isEqualTo(200);
    }

    @Test
    void post_never_gives_an_id_twice() throws Exception {
        assertThat(send("PUT", "/users?id=4", ADA.replace("ada", "eve")).statusCode())
                .isEqualTo(201);
        assertThat(send("POST", "/users", ADA).body()).contains("\"id\": 5");
        assertThat(send("DELETE", "/users?id=5", "").statusCode()).isEqualTo(204);
        assertThat(send("POST", "/users", ADA).body()).contains("\"id\": 6");
    }

    @Test
    void delete_removes_a_user_for_good() throws Exception {
        HttpResponse<String> answer = send("DELETE", "/users?id=3", "");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(send("DELETE", "/users?id=3", "").statusCode()).isEqualTo(404);
        assertThat(send("DELETE", "/users", "").statusCode()).isEqualTo(400);
        assertThat(send("DELETE", "/users?id=x", "").statusCode()).isEqualTo(400);
    }

    @Test
    void get_answers_404_for_an_unknown_id_and_400_for_a_word() throws Exception {
        assertThat(send("GET", "/users?id=99", "").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/users?id=0", "").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/users?id=x", "").statusCode()).isEqualTo(400);
    }

    @Test
    void head_is_get_without_the_body() throws Exception {
        HttpResponse<String> answer = send("HEAD", "/users?id=1", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(send("GET", "/users?id=1", "").body().length());
    }

    @Test
    void another_method_is_answered_with_those_there_are() throws Exception {
        HttpResponse<String> answer = send("PATCH", "/users?id=1", ADA);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow"))
                .contains("GET, HEAD, POST, PUT, DELETE, OPTIONS");
        assertThat(send("OPTIONS", "/users", "").headers().firstValue("Allow")).isPresent();
    }

    @Test
    void another_path_is_answered_with_404() throws Exception {
        HttpResponse<String> answer = send("GET", "/albums", "");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("there is nothing at /albums");
    }

    @Test
    void a_body_of_two_mebibytes_is_too_long() throws Exception {
        assertThat(send("PUT", "/users?id=1", "x".repeat(2 << 20)).statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> send(String method, String target, String body) throws Exception {
        return send(method, target, body, "application/json");
    }

    private HttpResponse<String> send(String method, String target, String body, String type)
            throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(target))
                        .method(method, BodyPublishers.ofString(body))
                        .header("Content-Type", type)
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String target) {
        return URI.create("http://127.0.0.1:" + service.port() + target);
    }
}
