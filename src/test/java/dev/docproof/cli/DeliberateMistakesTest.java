package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.users.UsersService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes put into copies of our own pages are found where they were made. */
class DeliberateMistakesTest {
    @TempDir private Path folder;

    @Test
    void a_page_without_a_mistake_is_clean() throws IOException {
        assertThat(verify("replace-user.md")).startsWith("exit 0").doesNotContain("error[");
    }

    @Test
    void a_renamed_member_in_the_response() throws IOException {
        assertThat(
                        verify(
                                "replace-user.md",
                                "  \"email\": \"amara.bell@example.com\",\n  \"id\": 1\n",
                                "  \"mail\": \"amara.bell@example.com\",\n  \"id\": 1\n"))
                .startsWith("exit 1")
                .contains("error[field-missing]: $.mail:", at("\"mail\": \"amara"));
    }

    @Test
    void a_wrong_type_in_the_table_of_the_response() throws IOException {
        assertThat(
                        verify(
                                "replace-user.md",
                                "| `id` | number | The `id` from",
                                "| `id` | string | The `id` from"))
                .startsWith("exit 1")
                .contains(
                        "error[type-differs]: $.id: documented string, got number 1",
                        at("| `id` | string | The"));
    }

    @Test
    void a_wrong_status_in_the_table() throws IOException {
        assertThat(verify("replace-user.md", "| 200 | Success |", "| 202 | Success |"))
                .startsWith("exit 1")
                .contains(
                        "error[status-differs]: documented 202, got 200",
                        at("| 202 | Success"),
                        at("curl -X PUT \"http://localhost:3000/users?id=1\""));
    }

    @Test
    void a_wrong_method_in_the_command() throws IOException {
        assertThat(
                        verify(
                                "replace-user.md",
                                "curl -X PUT \"http://localhost:3000/users?id=1\"",
                                "curl -X PATCH \"http://localhost:3000/users?id=1\""))
                .startsWith("exit 1")
                .contains("error[status-differs]", "got 405", at("curl -X PATCH"));
    }

    @Test
    void a_wrong_path_in_the_command() throws IOException {
        assertThat(
                        verify(
                                "replace-user.md",
                                "curl -X PUT \"http://localhost:3000/users?id=1\"",
                                "curl -X PUT \"http://localhost:3000/user?id=1\""))
                .startsWith("exit 1")
                .contains(
                        "error[status-differs]",
                        "got 404",
                        at("curl -X PUT \"http://localhost:3000/user?"));
    }

    @Test
    void a_missing_required_member_in_the_command() throws IOException {
        assertThat(
                        verify(
                                "replace-user.md",
                                "    \"firstName\": \"Amara\",\n    \"email\"",
                                "    \"email\""))
                .startsWith("exit 1")
                .contains(
                        "error[status-differs]: documented 200, got 400",
                        at("curl -X PUT \"http://localhost:3000/users?id=1\""));
    }

    @Test
    void a_malformed_json_example() throws IOException {
        assertThat(
                        verify(
                                "replace-user.md",
                                "  \"email\": \"amara.bell@example.com\",\n  \"id\": 1\n",
                                "  \"email\": \"amara.bell@example.com\"\n  \"id\": 1\n"))
                .startsWith("exit 1")
                .contains(
                        "error[json-missing-comma]",
                        at("\"email\": \"amara.bell@example.com\"\n  \"id\""));
    }

    @Test
    void a_quote_that_is_never_closed() throws IOException {
        assertThat(
                        verify(
                                "replace-user.md",
                                "curl -X PUT \"http://localhost:3000/users?id=1\" ",
                                "curl -X PUT \"http://localhost:3000/users?id=1 "))
                .doesNotStartWith("exit 0")
                .contains(at("curl -X PUT \"http://localhost:3000/users?id=1 "));
    }

    @Test
    void a_member_of_the_answer_that_the_page_does_not_have() throws IOException {
        assertThat(
                        verify(
                                "get-user.md",
                                "| `email` | string | The email address |\n",
                                "",
                                "  \"email\": \"tove.lindqvist@example.com\",\n",
                                ""))
                .contains(
                        "warning[field-undocumented]: $.email: not documented",
                        at("{\n  \"lastName\""));
    }

    @Test
    void a_swapped_pair_of_answers() throws IOException {
        assertThat(
                        verify(
                                "replace-user.md",
                                "  \"lastName\": \"Okafor-Bell\",\n  \"firstName\": \"Amara\",\n  \"email\": \"amara.bell@example.com\",\n  \"id\": 1\n",
                                "  \"lastName\": \"Moreau\",\n  \"firstName\": \"Jules\",\n  \"email\": \"jules.moreau@example.com\",\n  \"id\": 12\n"))
                .startsWith("exit 1")
                .contains(
                        "error[response-of-another-request]", at("{\n  \"lastName\": \"Moreau\""));
    }

    /** Where the page holds that text first, as the report prints places. */
    private String at(String text) throws IOException {
        String page = Files.readString(folder.resolve("page.md"));
        int offset = page.indexOf(text);
        assertThat(offset).as("the page holds " + text).isNotNegative();
        long line =
                page.substring(0, offset).lines().count()
                        + (page.charAt(Math.max(offset - 1, 0)) == '\n' ? 1 : 0);
        return "page.md:" + line + ":";
    }

    /**
     * @param changes what is right and the mistake in its place, by turns
     */
    private String verify(String name, String... changes) throws IOException {
        String page = Files.readString(Path.of("docs/users", name));
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(page).contains(changes[i]);
            page = page.replace(changes[i], changes[i + 1]);
        }
        Path copy = Files.writeString(folder.resolve("page.md"), page);
        try (UsersService service = UsersService.start(0, Optional.empty())) {
            return CommandLineRun.of(
                            "verify",
                            copy.toString(),
                            "--against",
                            "http://localhost:" + service.port(),
                            "--probes",
                            "off",
                            "--color",
                            "never")
                    .toString();
        }
    }
}
