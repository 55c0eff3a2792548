package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.users.UsersService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that serve until they are interrupted. */
class ServingTest {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+");

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void the_users_service_says_where_it_is_and_serves_until_interrupted() throws Exception {
        Thread command = start("users-service", "--port", "0");
        String address = address();
        assertThat(status(address + "/users")).isEqualTo(200);
        command.interrupt();
        command.join(10_000);
        assertThat(command.isAlive()).isFalse();
    }

    @Test
    void the_stub_serves_the_contracts_of_this_repository() throws Exception {
        Thread command = start("stub", "--port", "0");
        String address = address();
        assertThat(status(address + "/users?id=2")).isEqualTo(200);
        assertThat(status(address + "/users?id=99")).isEqualTo(404);
        command.interrupt();
        command.join(10_000);
        assertThat(command.isAlive()).isFalse();
    }

    @Test
    void a_contract_that_cannot_be_read_keeps_the_stub_from_starting() throws Exception {
        Files.writeString(
                folder.resolve("broken.yml"),
                """
                request:
                  method: GET
                  url: /a
                response:
                  stauts: 200
                """);
        assertThat(run("stub", folder.toString())).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("docproof: a contract cannot be read\n")
                .contains(
                        "error[contract-invalid]: a contract has no stauts here\n --> "
                                + folder.resolve("broken.yml")
                                + ":5:3\n",
                        "error[contract-invalid]: the response has no status\n");
    }

    @Test
    void a_contract_in_groovy_is_refused_and_not_run() throws Exception {
        Path marker = folder.resolve("was-run");
        Files.writeString(
                folder.resolve("c.groovy"), "new File('%s').text = 'x'".formatted(marker));
        assertThat(run("stub", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("a contract in this language is code, and is not run");
        assertThat(marker).doesNotExist();
    }

    @Test
    void a_folder_that_is_not_there_and_one_without_contracts() {
        assertThat(run("stub", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run("stub", folder.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("docproof: there are no contracts at " + folder.resolve("nowhere"))
                .contains("docproof: there is no contract in " + folder);
    }

    @Test
    void a_port_in_use_is_one_line_that_says_what_to_do() throws Exception {
        try (UsersService other = UsersService.start(0, Optional.empty())) {
            String port = Integer.toString(other.port());
            assertThat(run("users-service", "--port", port)).isEqualTo(2);
            assertThat(err)
                    .hasToString(
                            "docproof: port %s is in use; stop what listens there or choose another with --port\n"
                                    .formatted(port));
        }
    }

    @Test
    void a_file_that_holds_no_users_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("users.json"), "[]");
        assertThat(run("users-service", "--port", "0", "--data", file.toString())).isEqualTo(2);
        assertThat(err)
                .hasToString(
                        "docproof: Cannot read users from %s: it does not hold users\n"
                                .formatted(file));
    }

    private Thread start(String... args) {
        Thread command = new Thread(() -> run(args));
        command.setDaemon(true);
        command.start();
        return command;
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private String address() throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < deadline) {
            Matcher address = ADDRESS.matcher(out.toString());
            if (address.find()) {
                return address.group();
            }
            Thread.sleep(20);
        }
        throw new AssertionError("No address in time: " + out + err);
    }

    private static int status(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
