package dev.docproof.curl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Request;
import dev.docproof.source.Attachments;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurlReaderTest {
    @Test
    void reads_a_command_as_curl_would_send_it() {
        CurlCommand command =
                only(
                        """
                        $ curl -X PUT "http://localhost:3000/users/1" \\
                        >   -H 'Content-Type: application/json' \\
                        >   -d '{
                        >     "name": "Ada"
                        >   }'
                        {"name": "Ada", "note": "it's an answer"}
                        """);
        Request request = command.requests().get(0);

        assertThat(request.toString()).isEqualTo("PUT http://localhost:3000/users/1");
        assertThat(request.body().text()).isEqualTo("{\n    \"name\": \"Ada\"\n  }");
        assertThat(request.headers().lines())
                .extracting(Object::toString)
                .containsExactly(
                        "Host: localhost:3000",
                        "User-Agent: curl/7.88.1",
                        "Accept: */*",
                        "Content-Type: application/json",
                        "Content-Length: 23");
        assertThat(command.method()).isEqualTo("PUT");
        assertThat(command.body()).isEqualTo("inline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl http://localhost/users/{id}",
                "curl http://localhost/users/<id>",
                "curl http://localhost/users/{{user.id}}",
                "curl http://localhost/users/(id)",
                "curl http://localhost/users/[id]",
                "curl http://localhost/users/$ID",
                "curl http://localhost/users/${ID}/x",
                "curl http://localhost/users/YOUR_USER_ID",
                "curl http://localhost/users?name={name}",
                "curl -d '{\"name\": \"{name}\"}' http://localhost/users",
                "curl -d 'due=<date>' http://localhost/users"
            })
    void a_command_that_lacks_a_value_is_a_template(String script) {
        CurlCommand command = only(script);

        assertThat(command.template()).isTrue();
        assertThat(command.placeholders()).hasSize(1);
        assertThat(command.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl -d '{\"query\": \"{users{id}}\"}' http://localhost/graphql",
                "curl -d '<user><name>Ada</name></user>' http://localhost/users",
                "curl -G --data-urlencode 'query={job=\"x\"}' http://localhost/query",
                "curl -H 'Authorization: Bearer YOUR_TOKEN' http://localhost/users",
                "curl '{server_url}/users?last_name=Smith'",
                "curl '{server_url}:{port}/users'",
                "curl $BASE/users",
                "curl http://{base_url}/users"
            })
    void a_command_that_lacks_nothing_but_an_address_or_credentials_is_none(String script) {
        CurlCommand command = only(script);

        assertThat(command.template()).isFalse();
        assertThat(command.requests()).hasSize(1);
    }

    @Test
    void a_value_for_a_placeholder_is_put_in_before_curl_globs() {
        Placeholders values = name -> Optional.ofNullable(Map.of("id", "7").get(name));
        CurlReader reader = new CurlReader(values, Attachments.none());

        assertThat(targets(reader, "curl http://localhost/users/{id} # and {x}"))
                .containsExactly("/users/7");
    }

    @Test
    void a_server_with_a_port_put_in_before_an_open_port_keeps_its_own() {
        Map<String, String> known = Map.of("server_url", "http://localhost:3000");
        CurlReader reader =
                new CurlReader(name -> Optional.ofNullable(known.get(name)), Attachments.none());

        assertThat(targets(reader, "curl '{server_url}:{port}/users?a=1'"))
                .containsExactly("/users?a=1");
        assertThat(targets(reader, "curl $server_url:$PORT/users")).containsExactly("/users");
    }

    @Test
    void what_only_a_run_would_tell_is_unknown() {
        CurlCommand command = only("curl -d \"at=$(date +%s)\" http://localhost/users");

        assertThat(command.requests()).isEmpty();
        assertThat(command.obstacle()).hasValue("$(date +%s): the command inside is not run");
    }

    @Test
    void reads_a_file_that_the_page_may_show() {
        Attachments files =
                name ->
                        name.equals("user.json")
                                ? Optional.of("{}\n".getBytes(StandardCharsets.UTF_8))
                                : Optional.empty();
        CurlReader reader = new CurlReader(Placeholders.none(), files);

        assertThat(read(reader, "curl -d @user.json http://localhost/").get(0).requests().get(0))
                .extracting(request -> request.body().text())
                .isEqualTo("{}");
        assertThat(read(reader, "curl -d @/etc/passwd http://localhost/").get(0).obstacle())
                .hasValue("the file /etc/passwd is not beside the page");
    }

    @Test
    void an_unquoted_ampersand_cuts_the_request_and_not_the_target_it_shows() {
        CurlCommand command = only("curl http://localhost/users?a=1&b=2");

        assertThat(command.target()).isEqualTo("http://localhost/users?a=1&b=2");
        assertThat(command.requests().get(0).target()).isEqualTo("/users?a=1");
    }

    private static CurlCommand only(String script) {
        List<CurlCommand> commands =
                read(new CurlReader(Placeholders.none(), Attachments.none()), script);
        assertThat(commands).hasSize(1);
        return commands.get(0);
    }

    private static List<String> targets(CurlReader reader, String script) {
        return read(reader, script).stream()
                .flatMap(command -> command.requests().stream())
                .map(Request::target)
                .toList();
    }

    private static List<CurlCommand> read(CurlReader reader, String script) {
        return reader.read(Slice.of(new SourceFile("page.md", script))).value().orElseThrow();
    }
}
