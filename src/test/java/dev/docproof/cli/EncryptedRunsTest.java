package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.drift.TlsServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page whose command takes any certificate, against a server that signed its own. */
class EncryptedRunsTest {
    @TempDir private static Path folder;

    private static TlsServer server;

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException, InterruptedException {
        server = new TlsServer(folder, true);
        Files.writeString(
                folder.resolve("page.md"),
                """
                # `GET /boats/1`

                ```bash
                curl -k https://localhost:3000/boats/1
                ```

                ```json
                {"id": 1}
                ```
                """);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void what_a_page_says_makes_nobody_trust_a_server() {
        assertThat(verify())
                .startsWith("exit 3")
                .contains("its certificate is not trusted; name the one who signed it with")
                .contains("1 not exercised");
    }

    @Test
    void a_named_authority_and_an_own_certificate_open_the_door()
            throws IOException, GeneralSecurityException {
        assertThat(
                        verify(
                                "--cacert", server.certificate().toString(),
                                "--cert", server.client().toString(),
                                "--key", server.clientKey().toString()))
                .startsWith("exit 0")
                .contains("1 confirmed");
    }

    @Test
    void the_user_may_ask_for_no_questions() throws IOException, GeneralSecurityException {
        assertThat(verify("--insecure", "--cert", server.clientStore().toString()))
                .startsWith("exit 0")
                .contains("1 confirmed");
    }

    @Test
    void a_file_without_a_certificate_is_named() {
        assertThat(verify("--cacert", folder.resolve("page.md").toString()))
                .startsWith("exit 2")
                .contains("the certificates cannot be used");
        assertThat(verify("--cert", folder.resolve("none.pem").toString()))
                .startsWith("exit 2")
                .contains("none.pem is not there");
    }

    private static String verify(String... options) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "verify",
                                folder.resolve("page.md").toString(),
                                "--against",
                                "https://localhost:" + server.port(),
                                "--server",
                                "https://localhost:3000",
                                "--probes",
                                "off"));
        arguments.addAll(List.of(options));
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        int exit = Main.run(printer, printer, arguments.toArray(String[]::new));
        return "exit " + exit + "\n" + out.toString().replaceAll("\\s+", " ");
    }
}
