package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs against servers, as {@code docproof.yml} and options have them. */
class LiveRunsTest {
    private static final String READ =
            """
            ## GET /users

            ```bash
            curl http://localhost:3000/users
            ```

            ```json
            [{"id": 1, "name": "Ada"}]
            ```
            """;
    private static final String WRITE =
            """
            ## POST /users

            ```bash
            curl -X POST http://localhost:3000/users -H 'Content-Type: application/json' -d '{"name": "Bob"}'
            ```

            ```json
            {"id": 2, "name": "Bob"}
            ```
            """;

    @TempDir private Path folder;

    @Test
    void a_target_is_started_and_ended() throws IOException {
        int port = freePort();
        page(
                "users.md",
                "# Users\n\n`GET /users`\n\n```bash\ncurl http://localhost:3000/users\n```\n");
        config(
                """
                against: local
                targets:
                  local:
                    url: http://127.0.0.1:%d
                    start: [%s, -XX:TieredStopAtLevel=1, -cp, '%s', dev.docproof.cli.Main, users-service, --port, "%d"]
                    ready: /users
                    reset: { restart: true }
                """
                        .formatted(
                                port,
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                OwnClassPath.absolute(),
                                port));
        page("more.md", "# More\n\n```bash\ncurl http://localhost:3000/users\n```\n");
        assertThat(verify("--probes", "off"))
                .startsWith("exit 0")
                .contains("2 pages against http://127.0.0.1:" + port, "2 confirmed");
        assertThat(answers(port)).isFalse();
    }

    @Test
    void a_target_that_does_not_come_up_shows_what_it_printed() throws IOException {
        page("a.md", READ);
        config(
                """
                against: local
                targets:
                  local: { url: "http://127.0.0.1:%d", start: [sh, -c, "echo no database; exit 7"] }
                """
                        .formatted(freePort()));
        assertThat(verify())
                .isEqualTo(
                        "exit 2\ndocproof: the target 'sh' ended with exit code 7; it printed:\n"
                                + "  no database\n");
    }

    @Test
    void a_file_is_put_back_between_pages() throws IOException {
        page("a.md", READ);
        page("b.md", READ);
        Files.writeString(folder.resolve("seed.json"), "[{\"id\": 1, \"name\": \"Ada\"}]");
        Path data = folder.resolve("build/data.json");
        try (Scripted server =
                new Scripted(
                        exchange -> {
                            String text = Files.readString(data);
                            Files.writeString(data, "{}");
                            return text;
                        })) {
            config(
                    """
                    against: local
                    targets:
                      local: { url: "%s", reset: { copy: { from: seed.json, to: build/data.json } } }
                    """
                            .formatted(server.url()));
            assertThat(verify("--probes", "off")).startsWith("exit 0").contains("2 confirmed");
            assertThat(verify("--probes", "off", "--no-reset")).startsWith("exit 1");
        }
    }

    @Test
    void what_is_ignored_is_counted_with_its_reason() throws IOException {
        page("a.md", READ);
        page("b.md", READ);
        try (Scripted server = new Scripted(exchange -> "{}")) {
            config(
                    """
                    against: %s
                    ignore:
                      - { page: docs/a.md, rule: type-differs, reason: rewritten next month }
                      - { page: docs/c.md, reason: gone }
                    """
                            .formatted(server.url()));
            assertThat(verify("--probes", "off"))
                    .startsWith("exit 1")
                    .contains(
                            "1 contradicted, 1 not exercised",
                            "ignored: rewritten next month",
                            "docproof.yml:4:5: nothing to ignore any more");
            assertThat(verify("--probes", "off", "--no-ignore")).contains("2 contradicted");
            assertThat(verify("--probes", "off", "--fail-fast"))
                    .contains("1 contradicted, 1 not exercised", "ignored: rewritten next month")
                    .doesNotContain("the run ended");
        }
    }

    @Test
    void a_dry_run_says_what_would_be_sent_and_what_would_not() throws IOException {
        page("a.md", READ + "\n" + WRITE);
        assertThat(verify("--against", "http://192.0.2.1:8080/v2", "--dry-run"))
                .startsWith("exit 0\nwould send  curl")
                .contains(
                        "http://192.0.2.1:8080/v2/users",
                        "a POST to http://192.0.2.1:8080 may change it; --allow-writes sends it",
                        "1 requests would be sent; nothing was");
        assertThat(verify("--against", "http://192.0.2.1:8080/v2", "--dry-run", "--allow-writes"))
                .contains("2 requests would be sent; nothing was")
                .doesNotContain("not sent");
    }

    @Test
    void a_state_that_cannot_be_put_back_any_more_ends_the_run_with_a_report() throws IOException {
        page("a.md", READ);
        page("b.md", READ);
        AtomicInteger resets = new AtomicInteger();
        try (Scripted server =
                new Scripted(
                        exchange -> {
                            if (exchange.getRequestMethod().equals("DELETE")
                                    && resets.incrementAndGet() > 1) {
                                throw new IllegalStateException("no more");
                            }
                            return "[{\"id\": 1, \"name\": \"Ada\"}]";
                        })) {
            config(
                    """
                    against: local
                    targets:
                      local: { url: "%s", reset: { request: "DELETE /users" } }
                    """
                            .formatted(server.url()));
            assertThat(verify("--probes", "off"))
                    .contains(
                            "exit 0",
                            "the state cannot be put back",
                            "1 confirmed",
                            "1 not exercised");
        }
    }

    @Test
    void secrets_are_shown_nowhere() throws IOException {
        String secret = System.getenv("PATH");
        page("a.md", READ);
        try (Scripted server =
                new Scripted(
                        exchange -> {
                            String sent = exchange.getRequestHeaders().getFirst("X-Planted");
                            exchange.getResponseHeaders().set("Set-Cookie", "session=c00kie");
                            return "{\"echo\": \"%s\", \"access_token\": \"t0ken-of-yours\"}"
                                    .formatted(sent);
                        })) {
            config(
                    """
                    against: local
                    targets:
                      local: { url: "%s", headers: { X-Planted: "${env:PATH}" } }
                    """
                            .formatted(server.url()));
            Path report = folder.resolve("report.json");
            String all = verify("-v", "--report", "json=" + report) + Files.readString(report);
            assertThat(all)
                    .contains("exit 1", "X-Planted: ***")
                    .doesNotContain(
                            secret,
                            URLEncoder.encode(secret, StandardCharsets.UTF_8),
                            Base64.getEncoder()
                                    .encodeToString(secret.getBytes(StandardCharsets.UTF_8))
                                    .substring(0, 40),
                            "c00kie",
                            "t0ken-of-yours");
        }
    }

    @Test
    void a_read_is_given_time_after_a_write_and_that_is_said() throws IOException {
        page("a.md", WRITE + "\n" + READ);
        AtomicInteger reads = new AtomicInteger();
        try (Scripted server =
                new Scripted(
                        exchange ->
                                exchange.getRequestMethod().equals("POST")
                                        ? "{\"id\": 2, \"name\": \"Bob\"}"
                                        : reads.getAndIncrement() < 2
                                                ? "{}"
                                                : "[{\"id\": 1, \"name\": \"Ada\"}]")) {
            assertThat(verify("--against", server.url(), "--probes", "off", "--retry", "3", "-v"))
                    .startsWith("exit 0")
                    .contains("this is attempt 3");
            reads.set(0);
            assertThat(verify("--against", server.url(), "--probes", "off", "--retry", "1"))
                    .startsWith("exit 1");
        }
    }

    @Test
    void pages_tried_together_are_reported_in_their_order() throws IOException {
        for (int i = 0; i < 6; i++) {
            page("p%d.md".formatted(i), READ.replace("/users", "/" + (5 - i)));
        }
        List<String> paths = new CopyOnWriteArrayList<>();
        try (Scripted server =
                new Scripted(
                        exchange -> {
                            String path = exchange.getRequestURI().getPath();
                            pause(30 * Integer.parseInt(path.substring(1)));
                            paths.add(path);
                            return "{}";
                        })) {
            String told = verify("--against", server.url(), "--probes", "off", "--jobs", "6");
            assertThat(told)
                    .containsSubsequence("p0.md", "p1.md", "p2.md", "p3.md", "p4.md", "p5.md");
            assertThat(paths).startsWith("/0");
        }
    }

    @Test
    void a_run_ends_at_its_time_limit() throws IOException {
        page("a.md", READ + "\n" + READ.replace("/users", "/more"));
        try (Scripted server =
                new Scripted(
                        exchange -> {
                            pause(5_000);
                            return "[]";
                        })) {
            assertThat(verify("--against", server.url(), "--time-limit", "500ms"))
                    .contains("0 confirmed", "the run's time limit of 0.5 s was over");
        }
    }

    private void page(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs").resolve(name), text);
    }

    private void config(String text) throws IOException {
        Files.writeString(folder.resolve("docproof.yml"), text);
    }

    private String verify(String... options) throws IOException {
        Path config = folder.resolve("docproof.yml");
        Stream<String> named =
                Files.exists(config)
                        ? Stream.of("verify", "--config", config.toString(), "--color", "never")
                        : Stream.of("verify", folder.resolve("docs").toString());
        String[] arguments = Stream.concat(named, Stream.of(options)).toArray(String[]::new);
        return CommandLineRun.of(arguments).toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a server answers to a request: always 200, and JSON. */
    private interface Script {
        String answer(HttpExchange exchange) throws IOException;
    }

    /** A server whose answers a test writes. */
    private static final class Scripted implements AutoCloseable {
        private final HttpServer server;

        Scripted(Script script) throws IOException {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 9);
            server.setExecutor(java.util.concurrent.Executors.newCachedThreadPool());
            server.createContext(
                    "/",
                    exchange -> {
                        exchange.getRequestBody().readAllBytes();
                        byte[] body = script.answer(exchange).getBytes(StandardCharsets.UTF_8);
                        exchange.getResponseHeaders().set("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                        exchange.close();
                    });
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
