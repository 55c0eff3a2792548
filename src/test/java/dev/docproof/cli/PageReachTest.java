package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.drift.Reply;
import dev.docproof.drift.WireServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a page can reach: the files beside it and the server under test. Every command of a page
 * here wants more than that; whatever comes of it, the secret beside the folder reaches nobody.
 */
class PageReachTest {
    private static final String SECRET = "what-lies-beside-the-pages";

    @TempDir private Path folder;

    private final List<WireServer.Call> calls = new CopyOnWriteArrayList<>();
    private WireServer server;
    private WireServer stranger;
    private final List<WireServer.Call> strayed = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = new WireServer(call -> answered(calls, call));
        stranger = new WireServer(call -> answered(strayed, call));
        Files.writeString(folder.resolve("secret"), SECRET);
        Files.writeString(
                folder.resolve("secret.conf"),
                "header = \"X: " + SECRET + "\"\nurl = http://localhost:3000/k\n");
        Files.createDirectories(folder.resolve("docs"));
    }

    private static Reply answered(List<WireServer.Call> calls, WireServer.Call call) {
        calls.add(call);
        return Reply.of(200, "{\"id\": 1}").with("Content-Type", "application/json");
    }

    @AfterEach
    void stop() {
        server.close();
        stranger.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-d @../secret",
                "-d @sub/../../secret",
                "-d @./.././secret",
                "--data-binary @%s/secret",
                "--data-raw x -d @../secret",
                "--data-urlencode x@../secret",
                "--json @../secret",
                "--url-query @../secret",
                "-F f=@../secret",
                "-F 'f=<../secret'",
                "-F 'f=@\"../secret\"'",
                "-F 'f=x;headers=@../secret'",
                "-T ../secret",
                "-T '{../secret,x}'",
                "-H @../secret",
                "-b ../secret",
                "-K ../secret.conf",
                "--config %s/secret.conf",
                "--netrc-file ../secret",
                "-E ../secret --key ../secret",
                "-z ../secret",
                "--etag-compare ../secret",
                "-d @link",
                "-d @linked/secret",
                "-K link.conf",
                "-d \"$(cat ../secret)\"",
                "-d \"$(<../secret)\"",
                "-d \"`cat ../secret`\"",
                "-d @- < ../secret",
                "-d @<(cat ../secret)",
                "-d @file:///../secret",
                "-d @..%%2fsecret",
                "-d '@..\\secret'",
                "-d @~/../secret"
            })
    void no_file_outside_of_the_pages_is_sent(String words) throws IOException {
        Files.createSymbolicLink(folder.resolve("docs/link"), folder.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("docs/link.conf"), folder.resolve("secret.conf"));
        Files.createSymbolicLink(folder.resolve("docs/linked"), folder);
        String shown = verify("curl " + words.formatted(folder) + " http://localhost:3000/a");
        assertThat(shown).doesNotContain(SECRET);
        assertThat(calls.toString()).doesNotContain(SECRET);
    }

    @Test
    void no_file_is_written_because_a_page_says_so() throws IOException {
        verify(
                Stream.of(
                                "-o",
                                "-O -o",
                                "-D",
                                "-c",
                                "--trace",
                                "--trace-ascii",
                                "--stderr",
                                "--etag-save",
                                "--hsts",
                                "--alt-svc",
                                "--libcurl",
                                "--output-dir x --create-dirs -o")
                        .map(
                                option ->
                                        "curl %s ../written http://localhost:3000/a"
                                                .formatted(option))
                        .reduce(
                                "curl http://localhost:3000/a > ../written",
                                (a, b) -> a + "\n" + b));
        assertThat(folder.resolve("written")).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("docs", "secret", "secret.conf");
        }
    }

    @Test
    void pages_that_are_links_are_not_read() throws IOException {
        Files.createSymbolicLink(folder.resolve("docs/b.md"), folder.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("docs/sub"), folder);
        Files.writeString(folder.resolve("outside.md"), "# GET /" + SECRET + "\n");
        assertThat(verify("curl http://localhost:3000/a")).doesNotContain(SECRET, "outside");
    }

    @Test
    void a_contract_is_not_written_through_a_link() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Path contracts = Files.createDirectories(folder.resolve("contracts"));
        Files.createSymbolicLink(contracts.resolve("a"), outside);
        Path page = page("curl http://localhost:3000/a");
        CommandLineRun run =
                CommandLineRun.of("contracts", page.toString(), "-o", contracts.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.output()).contains("a symbolic link leads it out of");
        assertThat(outside).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "http://2852039166/",
                "http://0xa9fea9fe/",
                "http://0251.0376.0251.0376/",
                "http://[::ffff:169.254.169.254]/",
                "http://metadata.google.internal/computeMetadata/v1/",
                "http://localhost.:3000/",
                "http://localhost:3001/",
                "http://127.0.0.1:3000@evil.example/",
                "http://localhost:3000:80@evil.example/",
                "http://localhost:3000.evil.example/",
                "http://localhost:3000#@evil.example/../",
                "http://evil.example#@localhost:3000/",
                "http://%1$s@evil.example/",
                "http://evil.example/ --resolve evil.example:80:127.0.0.1",
                "http://localhost:3000/ --connect-to ::evil.example:80",
                "http://localhost:3000/ -x http://evil.example:80",
                "http://localhost:3000/ --socks5 evil.example",
                "http://localhost:3000/ --unix-socket /var/run/docker.sock",
                "http://localhost:3000/ --interface evil.example",
                "http://localhost:3000/ --doh-url https://evil.example/",
                "http://localhost:3000/ -H 'Host: evil.example'",
                "http://localhost:3000/ --request-target http://evil.example/",
                "file:///etc/passwd",
                "gopher://localhost:3000/_x",
                "dict://localhost:3000/x",
                "http:\\\\evil.example/",
                "//evil.example/",
                "http://loc\u00adalhost:3000/",
                "http://\uff4cocalhost:3000/"
            })
    void no_other_host_is_asked(String url) throws IOException {
        String other = stranger.url().replace("http://", "");
        verify("curl " + url.replace("evil.example:80", other).replace("evil.example", other));
        assertThat(strayed).isEmpty();
    }

    @Test
    void no_variable_of_the_environment_is_sent() throws IOException {
        String path = System.getenv("PATH");
        String shown =
                verify(
                        """
                        curl -d "$PATH" http://localhost:3000/a
                        curl -d "${PATH}" -H "X: $PATH" "http://localhost:3000/a?$PATH"
                        curl -d "${PATH:-x}" http://localhost:3000/a
                        curl -d "$(echo $PATH)" http://localhost:3000/a
                        curl -d "$(printenv PATH)" http://localhost:3000/a
                        curl -d @- http://localhost:3000/a <<EOF
                        $PATH
                        EOF
                        curl --variable %PATH --expand-data '{{PATH}}' http://localhost:3000/a
                        env | curl -d @- http://localhost:3000/a
                        curl -d '${env:PATH}' http://localhost:3000/a
                        """);
        assertThat(shown).doesNotContain(path);
        assertThat(calls.toString()).doesNotContain(path);
    }

    @Test
    void no_credentials_of_the_user_are_sent() throws IOException {
        verify(
                "curl -n http://localhost:3000/a\ncurl --netrc-optional http://localhost:3000/a\ncurl --negotiate -u : http://localhost:3000/a");
        assertThat(calls).noneMatch(call -> call.headers().containsKey("authorization"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../admin",
                "/a/../../admin",
                "/%2e%2e/admin",
                "/a/%2E%2e/.%2e/admin",
                "/..;/admin",
                "/..%2fadmin",
                "/..\\admin"
            })
    void nothing_above_the_path_of_the_server_is_asked(String target) throws IOException {
        Path page = page("curl --path-as-is 'http://localhost:3000" + target + "'");
        CommandLineRun.of(
                "verify", page.toString(), "--against", server.url() + "/v2", "--probes", "off");
        assertThat(calls)
                .extracting(WireServer.Call::target)
                .allSatisfy(sent -> assertThat(sent).doesNotContain("admin"));
    }

    @Test
    void nothing_of_a_page_is_run() throws IOException {
        verify(
                """
                curl http://localhost:3000/a; touch ../ran
                curl "http://localhost:3000/$(touch ../ran)"
                touch ../ran | curl -d @- http://localhost:3000/a
                curl http://localhost:3000/a | sh
                """);
        assertThat(folder.resolve("ran")).doesNotExist();
        assertThat(folder.resolve("docs/ran")).doesNotExist();
    }

    private String verify(String commands) throws IOException {
        page(commands);
        CommandLineRun run =
                CommandLineRun.of(
                        "verify",
                        folder.resolve("docs").toString(),
                        "--against",
                        server.url(),
                        "-v",
                        "--color",
                        "never");
        assertThat(run.output()).contains("1 page against");
        return run.output();
    }

    private Path page(String commands) throws IOException {
        String text = "# A\n\n```bash\n" + commands + "\n```\n\n```json\n{\"id\": 1}\n```\n";
        return Files.writeString(folder.resolve("docs/a.md"), text);
    }
}
