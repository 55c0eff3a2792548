package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user gets wrong ends with the right code and one line that says what to do. */
class UserErrorsTest {
    private static final String EXAMPLE = "```bash\ncurl http://localhost:3000/a\n```\n";

    @TempDir private Path folder;

    @Test
    void a_page_that_is_not_there() {
        assertThat(verify(folder.resolve("none.md").toString(), "--against", "http://localhost:1"))
                .isEqualTo(
                        "exit 2\ndocproof: there is no file or folder %s\n"
                                .formatted(folder.resolve("none.md")));
    }

    @Test
    void an_empty_folder_tries_nothing() throws IOException {
        try (CannedServer server = new CannedServer("[]")) {
            assertThat(verify(folder.toString(), "--against", server.url()))
                    .startsWith("exit 3")
                    .contains("0 pages against");
        }
    }

    @Test
    void a_server_that_is_down() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String url = "http://127.0.0.1:" + port;
        assertThat(verify(page(EXAMPLE), "--against", url))
                .startsWith("exit 2\ndocproof: nothing answers at " + url)
                .endsWith("start the server, or name another with --against\n");
    }

    @Test
    void a_contract_that_cannot_be_read() throws IOException {
        Files.writeString(
                folder.resolve("c.yml"),
                "request:\n  method: GET\n  url: /a\nresponse:\n  stats: 200\n");
        assertThat(verify(page(EXAMPLE), "--against", folder.toString()))
                .startsWith("exit 2\ndocproof: a contract cannot be read\nerror[contract-invalid]")
                .contains("c.yml:5:3");
    }

    @Test
    void a_folder_without_contracts() throws IOException {
        assertThat(verify(page(EXAMPLE), "--against", folder.toString()))
                .startsWith("exit 2\ndocproof: there is no contract in " + folder);
    }

    @Test
    void a_url_that_is_none() throws IOException {
        assertThat(verify(page(EXAMPLE), "--against", "ftp://localhost/"))
                .startsWith("exit 2\ndocproof: --against ftp://localhost/ is no http or https URL");
    }

    @Test
    void a_server_without_a_scheme() throws IOException {
        assertThat(verify(page(EXAMPLE), "--against", "localhost:3999"))
                .isEqualTo(
                        "exit 2\ndocproof: there are no contracts at localhost:3999;"
                                + " a server is named by its URL: http://localhost:3999\n");
    }

    @Test
    void a_page_without_a_command() throws IOException {
        String page = page(EXAMPLE);
        assertThat(CommandLineRun.of(page))
                .hasToString(
                        "exit 2\ndocproof: %1$s is no command; docproof lint %1$s checks it, docproof verify %1$s tries it\n"
                                .formatted(page));
    }

    @Test
    void a_command_that_does_not_exist() {
        assertThat(CommandLineRun.of("verfy", "docs"))
                .hasToString("exit 2\ndocproof: there is no command verfy; did you mean verify?\n");
        assertThat(CommandLineRun.of("check"))
                .hasToString(
                        "exit 2\ndocproof: there is no command check; docproof --help lists them\n");
    }

    @Test
    void an_option_that_does_not_exist() throws IOException {
        assertThat(verify(page(EXAMPLE), "--agianst", "x"))
                .startsWith("exit 2")
                .contains("--agianst");
    }

    @Test
    void a_rule_that_does_not_exist() throws IOException {
        assertThat(verify(page(EXAMPLE), "--rule", "status-difers=off"))
                .startsWith("exit 2")
                .contains("there is no rule 'status-difers'");
    }

    @Test
    void a_level_that_does_not_exist() throws IOException {
        assertThat(verify(page(EXAMPLE), "--rule", "status-differs=fatal"))
                .startsWith("exit 2")
                .contains("'fatal' is no level; levels are error, warning, info, off");
    }

    @Test
    void a_report_format_that_does_not_exist() throws IOException {
        assertThat(verify(page(EXAMPLE), "--report", "xml=a.xml"))
                .startsWith("exit 2")
                .contains(
                        "'xml=a.xml' is not FORMAT=FILE with a FORMAT of github, gitlab, html, json");
    }

    @Test
    void a_page_that_is_not_utf_8_is_read_and_said() throws IOException {
        Path page = folder.resolve("page.md");
        Files.write(page, ("# Caf\u00e9\n\n" + EXAMPLE).getBytes(StandardCharsets.ISO_8859_1));
        try (CannedServer server =
                new CannedServer("[{\"request\": \"GET /a\", \"status\": 200}]")) {
            assertThat(verify(page.toString(), "--against", server.url()))
                    .startsWith("exit 1\nerror[page-not-utf8]: byte 0xe9 is no UTF-8")
                    .contains("page.md:1:6", "1 confirmed");
        }
    }

    @Test
    void a_page_of_50_megabytes_is_not_read() throws IOException {
        Path page = folder.resolve("page.md");
        Files.write(page, new byte[50 << 20]);
        try (CannedServer server = new CannedServer("[]")) {
            assertThat(verify(page.toString(), "--against", server.url()))
                    .startsWith("exit 1\nerror[page-too-large]: the file is larger than 8 MiB");
        }
    }

    private String page(String text) throws IOException {
        return Files.writeString(folder.resolve("page.md"), text).toString();
    }

    private static String verify(String page, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "verify";
        arguments[1] = page;
        arguments[2] = "--color";
        arguments[3] = "never";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CommandLineRun.of(arguments).toString();
    }
}
