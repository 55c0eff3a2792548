package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.docproof.users.UsersService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page about {@code PUT /users?id=} on the three servers it can be held against. The page is our
 * own, and the one that {@code -Ddocproof.seed} names, if any.
 */
class ReplacePageTest {
    private static final Path JSON_SERVER =
            Path.of("target/json-server/node_modules/json-server/lib/cli/bin.js").toAbsolutePath();
    private static final String DATA =
            """
            {"users": [{"id": 1, "lastName": "Ito", "firstName": "Ken", "email": "ken@example.com"}]}
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("pages")
    void is_confirmed_by_the_contracts(Path page) {
        assertThat(verify(page, "contracts"))
                .startsWith("exit 0")
                .containsPattern("ok +ECONNREFUSED")
                .containsPattern("examples +[12] confirmed, 0 contradicted, 0 not exercised");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_confirmed_by_the_users_service(Path page) throws IOException {
        try (UsersService service = UsersService.start(0, Optional.empty())) {
            assertThat(verify(page, "http://localhost:" + service.port()))
                    .startsWith("exit 0")
                    .containsPattern("examples +[12] confirmed, 0 contradicted, 0 not exercised")
                    .containsPattern("claims +\\d\\d confirmed, 0 contradicted")
                    .doesNotContain("see --max-probes");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_contradicted_by_a_server_without_put_on_the_list(Path page) throws Exception {
        assumeThat(JSON_SERVER).as("json-server 0.17.4, installed below target").exists();
        int port = freePort();
        Path data = Files.writeString(folder.resolve("db.json"), DATA);
        Process server =
                new ProcessBuilder(
                                "node",
                                JSON_SERVER.toString(),
                                "--host",
                                "127.0.0.1",
                                "--port",
                                Integer.toString(port),
                                data.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        try {
            awaitUp(port);
            assertThat(verify(page, "http://127.0.0.1:" + port))
                    .startsWith("exit 1\n")
                    .contains("error[status-differs]: documented 200, got 404")
                    .containsPattern("curl -X PUT .*users\\?id=1")
                    .contains("promised here; it is the success row that fits PUT", "repeat with:")
                    .containsPattern("FAIL +PUT /users\\?id=1 answers 200")
                    .containsPattern("FAIL +200 ")
                    .containsPattern("FAIL +201 for id ")
                    .containsPattern("FAIL +400 for a required member left out")
                    .containsPattern("ok +400 for the body without its last brace")
                    .containsPattern("ok +404 for id ")
                    .containsPattern("FAIL +409 for ");
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static Stream<Path> pages() {
        Stream<Path> own = Stream.of(Path.of("docs/users/replace-user.md"));
        String seed = System.getProperty("docproof.seed", "");
        return seed.isEmpty() ? own : Stream.concat(own, Stream.of(Path.of(seed)));
    }

    private static String verify(Path page, String against) {
        return CommandLineRun.of(
                        "verify", page.toString(), "--against", against, "-v", "--color", "never")
                .toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static void awaitUp(int port) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("json-server did not come up at port " + port);
    }
}
