package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.drift.Reply;
import dev.docproof.drift.WireServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets planted everywhere they may be, and looked for in all that is printed or written. */
class SecretsTest {
    private static final List<String> FORMATS =
            List.of("github", "gitlab", "html", "json", "junit", "markdown", "sarif", "tap");

    /** No test can set a variable of its own process; this one is everywhere. */
    private static final String VARIABLE = System.getenv("PATH");

    /** What is secret by the name it stands beside, on the page or in the answer. */
    private static final List<String> PLANTED =
            List.of(
                    "bearer-of-the-page+/=",
                    "cookie-of-the-page+/=",
                    "key-of-the-page+/=",
                    "password-of-the-page+/=",
                    "token-of-the-page+/=",
                    "apikey-of-the-page+/=",
                    "login-of-the-page",
                    "set-cookie-of-the-server+/=",
                    "password-of-the-server+/=",
                    "token-of-the-server+/=",
                    "apikey-of-the-server+/=");

    private static final String PAGE =
            """
            # Members

            ```
            curl -X POST 'http://localhost:3000/members?token=token-of-the-page%2B%2F%3D' \\
              -H 'Authorization: Bearer bearer-of-the-page+/=' \\
              -H 'Cookie: session=cookie-of-the-page+/=' \\
              -H 'X-API-Key: key-of-the-page+/=' -H 'X-Mine: MY_KEY' \\
              -d '{"name": "MY_KEY", "password": "password-of-the-page+/="}'
            ```

            ```json
            {"id": 7, "echo": 1, "token": "token-of-the-page+/=", "password": 1, "gone": "password-of-the-page+/="}
            ```

            ## Log in

            ```
            curl -u ada:login-of-the-page http://localhost:3000/login
            ```

            Response `204`:

            ```json
            {"apiKey": "apikey-of-the-page+/=", "token": 1}
            ```
            """;

    @TempDir private Path folder;

    private final List<WireServer.Call> calls = new ArrayList<>();
    private WireServer server;

    @BeforeEach
    void start() throws IOException {
        server = new WireServer(this::answer);
        Files.writeString(folder.resolve("page.md"), PAGE);
        config(server.url());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void no_report_holds_a_secret() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-v", "--allow-writes"));
        for (String format : FORMATS) {
            arguments.add("--report");
            arguments.add(format + "=" + folder.resolve("out").resolve(format));
        }
        String console = run("verify", arguments.toArray(String[]::new));
        assertThat(console)
                .contains("exit 1", "repeat with:", "X-Mine: ***")
                .doesNotContain("-H Content-Length", "-H 'Content-Length");
        assertThat(calls).isNotEmpty();
        assertThat(calls.get(0).headers().toString()).contains(VARIABLE);
        hasNoSecret("the console", console);
        Map<String, String> written = written();
        assertThat(written).hasSizeGreaterThanOrEqualTo(FORMATS.size());
        written.forEach(SecretsTest::hasNoSecret);
    }

    @Test
    void no_baseline_holds_a_secret() throws IOException {
        Path file = folder.resolve("out/baseline.json");
        Files.createDirectories(file.getParent());
        run("verify", "--write-baseline", "--baseline", file.toString());
        assertThat(file).content().contains("fingerprint");
        written().forEach(SecretsTest::hasNoSecret);
    }

    @Test
    void no_fixed_page_gets_a_secret() throws IOException {
        String diff = run("fix");
        assertThat(diff).contains("--accept writes the edits");
        hasNoSecretOf(diff, "server");
        assertThat(diff).doesNotContain(VARIABLE);
        run("fix", "--accept");
        String page = Files.readString(folder.resolve("page.md"));
        hasNoSecretOf(page, "server");
        assertThat(page).doesNotContain(VARIABLE);
    }

    @Test
    void no_draft_holds_a_secret() throws IOException {
        Path out = folder.resolve("out");
        String console =
                CommandLineRun.of(
                                "contracts",
                                folder.resolve("page.md").toString(),
                                "--config",
                                folder.resolve("docproof.yml").toString(),
                                "-o",
                                out.toString())
                        .output();
        hasNoSecretOf(console + written(), "environment");
    }

    @Test
    void no_word_of_a_failure_holds_a_secret() throws IOException {
        config(
                "http://ada:"
                        + URLEncoder.encode(VARIABLE, StandardCharsets.UTF_8)
                        + "@127.0.0.1:1");
        hasNoSecret("a failure", run("verify"));
        config("http://127.0.0.1:1/${env:PATH}");
        hasNoSecret("a failure", run("verify"));
    }

    private static void hasNoSecretOf(String text, String place) {
        Stream.concat(Stream.of(VARIABLE), PLANTED.stream())
                .filter(secret -> secret.equals(VARIABLE) || secret.contains(place))
                .forEach(secret -> lacks(place, text, secret));
    }

    private static void hasNoSecret(String what, String text) {
        lacks(what, text, VARIABLE);
        PLANTED.forEach(secret -> lacks(what, text, secret));
    }

    private static void lacks(String what, String text, String secret) {
        String base64 = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        assertThat(text)
                .as(what)
                .doesNotContain(
                        secret,
                        URLEncoder.encode(secret, StandardCharsets.UTF_8),
                        base64.substring(0, base64.length() - 4));
    }

    private Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        if (!Files.exists(folder.resolve("out"))) {
            return written;
        }
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                written.put(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return written;
    }

    private String run(String command, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                command,
                                folder.resolve("page.md").toString(),
                                "--config",
                                folder.resolve("docproof.yml").toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments).toString();
    }

    private void config(String url) throws IOException {
        Files.writeString(
                folder.resolve("docproof.yml"),
                """
                against: local
                placeholders: { MY_KEY: "${env:PATH}" }
                targets:
                  local: { url: "%s", headers: { X-Planted: "${env:PATH}" } }
                """
                        .formatted(url));
    }

    private Reply answer(WireServer.Call call) {
        calls.add(call);
        return Reply.of(
                        call.target().startsWith("/login") ? 401 : 200,
                        """
                        {"id": "7", "echo": "%s", "token": "token-of-the-server+/=",
                         "apiKey": "apikey-of-the-server+/=", "password": "password-of-the-server+/="}
                        """
                                .formatted(VARIABLE))
                .with("Content-Type", "application/json")
                .with("Set-Cookie", "session=set-cookie-of-the-server+/=");
    }
}
