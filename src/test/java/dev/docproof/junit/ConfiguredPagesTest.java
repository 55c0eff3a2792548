package dev.docproof.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docproof.claim.Verdict;
import dev.docproof.setup.CannotRun;
import dev.docproof.users.UsersService;
import dev.docproof.verify.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests follow {@code docproof.yml} as the command does. */
class ConfiguredPagesTest {
    private static final String PAGE =
            """
            # A user

            ```bash
            curl 'https://api.example.com/users?id=USER_ID' --header "Authorization: Bearer TOKEN"
            ```

            | Status | Description |
            |---|---|
            | 204 | Found |
            """;

    @TempDir private Path folder;
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
    void servers_and_placeholders_come_from_it() throws IOException {
        Run run =
                run(
                        PAGE,
                        """
                        servers: ["https://api.example.com"]
                        placeholders: { USER_ID: 1, TOKEN: none }
                        """);
        assertThat(run.verdicts().map(Verdict::label)).contains("contradicted");
    }

    @Test
    void a_page_of_another_server_is_not_tried_without_it() throws IOException {
        assertThat(run(PAGE, "strict: false\n").isExercised()).isFalse();
    }

    @Test
    void what_is_ignored_does_not_count() throws IOException {
        Run run =
                run(
                        PAGE,
                        """
                        servers: ["https://api.example.com"]
                        placeholders: { USER_ID: 1, TOKEN: none }
                        ignore: [{ rule: status-differs, reason: "known" }]
                        """);
        assertThat(run.isContradicted()).isFalse();
        assertThat(run.verdicts().toList().toString()).contains("ignored: known");
    }

    @Test
    void a_target_is_named_as_it_is_there() throws IOException {
        String configuration =
                """
                servers: ["https://api.example.com"]
                placeholders: { USER_ID: 1, TOKEN: none }
                targets: { local: { url: "%s" } }
                """
                        .formatted(url());
        Docproof.pages(page(PAGE)).configuredBy(configured(configuration)).against("local").run();
        assertThatThrownBy(
                        () ->
                                Docproof.pages(page(PAGE))
                                        .configuredBy(configured(configuration))
                                        .against("staging")
                                        .run())
                .isInstanceOf(CannotRun.class)
                .hasMessage("staging is no http or https URL and no target of docproof.yml");
    }

    @Test
    void a_mistake_in_it_is_told_with_its_place() throws IOException {
        assertThatThrownBy(() -> run(PAGE, "server: 1\n"))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("error[config-invalid]")
                .hasMessageContaining("docproof.yml:1:1");
    }

    /** 192.0.2.0/24 is for documentation and nobody's. */
    @Test
    void nothing_but_reads_is_sent_beyond_this_machine() throws IOException {
        Run run =
                Docproof.pages(page(PAGE.replace("curl ", "curl -X DELETE ")))
                        .configuredBy(configured("placeholders: { USER_ID: 1, TOKEN: none }\n"))
                        .calling("https://api.example.com")
                        .against("http://192.0.2.1")
                        .run();
        assertThat(run.isExercised()).isFalse();
        assertThat(run.verdicts().toList().toString())
                .contains("may change it; --allow-writes sends it");
    }

    private Run run(String page, String configuration) throws IOException {
        return Docproof.pages(page(page))
                .configuredBy(configured(configuration))
                .against(url())
                .run();
    }

    private String page(String text) throws IOException {
        return Files.writeString(folder.resolve("page.md"), text).toString();
    }

    private String configured(String text) throws IOException {
        return Files.writeString(folder.resolve("docproof.yml"), text).toString();
    }

    private String url() {
        return "http://127.0.0.1:" + service.port();
    }
}
