package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractDraftsTest {
    private static final String PAGE =
            """
            # Rename a band

            `PUT /bands?id={id}`

            ```bash
            curl -X PUT -H "Content-Type: application/json" -d '{"name": "Nope"}' "http://localhost:3000/bands?id=7"
            ```

            ```json
            {"name": "Nope", "since": 1999, "rating": 4.5, "tags": [], "genre": "no"}
            ```

            | Status | Meaning |
            |---|---|
            | 200 | Renamed |
            """;

    @TempDir Path folder;
    private Path page;
    private Path contracts;
    private Path draft;

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("rename.md"), PAGE);
        contracts = folder.resolve("contracts");
        draft = contracts.resolve("rename/put-bands-id-7-200.yml");
    }

    @Test
    void an_example_becomes_a_contract() throws IOException {
        assertThat(contracts()).startsWith("0 new ").endsWith("contracts 1 new\n");
        assertThat(Files.readString(draft).replaceFirst("reads as \\w+", "reads as DIGEST"))
                .isEqualTo(
                        """
                        # Drafted by docproof contracts from rename.
                        # Edit it freely: it is written anew only while it reads as DIGEST.
                        name: put-bands-id-7-200
                        request:
                          method: PUT
                          urlPath: /bands
                          queryParameters:
                            id: 7
                          headers:
                            Content-Type: application/json
                          body:
                            name: Nope
                        response:
                          status: 200
                          headers:
                            Content-Type: application/json
                          body:
                            name: Nope
                            since: 1999
                            rating: 4.5
                            tags: []
                            genre: "no"
                        """);
    }

    @Test
    void a_page_holds_against_the_contracts_drafted_from_it() {
        contracts();
        assertThat(run("verify", page.toString(), "--against", contracts.toString(), "-q"))
                .startsWith("0 examples  1 confirmed, 0 contradicted");
    }

    @Test
    void our_own_pages_hold_against_the_contracts_drafted_from_them() {
        run("contracts", "docs/users", "docs/tutorials", "-o", contracts.toString());
        assertThat(
                        run(
                                "verify",
                                "docs/users",
                                "docs/tutorials",
                                "--against",
                                contracts.toString(),
                                "-q"))
                .startsWith("0 examples  13 confirmed, 0 contradicted, 0 not exercised");
    }

    @Test
    void what_was_reviewed_by_hand_agrees_with_our_own_pages() {
        assertThat(run("contracts", "docs/users", "docs/tutorials", "--check"))
                .isEqualTo("0 contracts 12 same\n");
    }

    @Test
    void a_draft_that_nobody_touched_follows_its_page() throws IOException {
        contracts();
        Files.writeString(page, PAGE.replace("1999", "2001"));
        assertThat(contracts("--check"))
                .startsWith("1 renewed ")
                .contains(
                        """
                        , which has changed
                                 $.since: the page says number 2001, the contract number 1999
                        """);
        assertThat(contracts()).startsWith("0 renewed ");
        assertThat(Files.readString(draft)).contains("since: 2001");
        assertThat(contracts("--check")).isEqualTo("0 contracts 1 same\n");
    }

    @Test
    void what_was_edited_by_hand_is_only_overwritten_by_force() throws IOException {
        contracts();
        Files.writeString(draft, Files.readString(draft).replace("since: 1999", "since: 1998"));
        assertThat(contracts()).startsWith("0 kept ").contains("the page says number 1999");
        assertThat(Files.readString(draft)).contains("since: 1998");
        assertThat(contracts("--check")).startsWith("1 kept ");
        assertThat(contracts("--force")).startsWith("0 renewed ");
        assertThat(Files.readString(draft)).contains("since: 1999");
    }

    @Test
    void an_edit_that_says_the_same_is_no_difference() throws IOException {
        contracts();
        Files.writeString(draft, "# reviewed\n" + Files.readString(draft));
        assertThat(contracts("--check")).isEqualTo("0 contracts 1 same\n");
    }

    @Test
    void a_contract_of_another_name_for_the_same_request_is_enough() throws IOException {
        contracts();
        Files.move(draft, contracts.resolve("agreed.yml"));
        assertThat(contracts()).isEqualTo("0 contracts 1 same\n");
    }

    @Test
    void a_contract_elsewhere_that_differs_is_left_to_people_even_by_force() throws IOException {
        contracts();
        Files.move(draft, contracts.resolve("agreed.yml"));
        Files.writeString(page, PAGE.replace("1999", "2001"));
        assertThat(contracts("--force")).contains("agreed.yml", "correct the page or the contract");
    }

    @Test
    void a_secret_of_the_environment_is_not_written_to_a_contract() throws IOException {
        Files.writeString(
                page, PAGE.replace("-X PUT", "-X PUT -H \"Authorization: Bearer YOUR_TOKEN\""));
        Path config =
                Files.writeString(
                        folder.resolve("docproof.yml"),
                        "placeholders: { YOUR_TOKEN: \"${env:PATH}\" }\n");
        assertThat(contracts("--config", config.toString()))
                .contains("skipped  PUT /bands", "it would hold a secret");
        assertThat(draft).doesNotExist();
    }

    @Test
    void a_draft_whose_example_is_gone_is_named_and_left() throws IOException {
        contracts();
        Files.writeString(page, PAGE.replace("id=7", "id=8"));
        assertThat(contracts("--check")).contains("left ", "no page shows its example any more");
        contracts();
        assertThat(draft).exists();
    }

    @Test
    void the_first_of_two_answers_to_one_request_is_drafted_and_the_other_named()
            throws IOException {
        Files.writeString(page, PAGE + PAGE.replace("\"since\": 1999", "\"since\": 1"));
        assertThat(contracts())
                .contains(
                        "skipped  PUT http://localhost:3000/bands?id=7",
                        "the same request is answered differently at",
                        "contracts 1 new, 1 skipped");
    }

    @Test
    void a_page_without_examples_leaves_nothing_to_do() throws IOException {
        Files.writeString(page, "# Nothing\n");
        assertThat(contracts()).isEqualTo("3 contracts none\n");
    }

    private String contracts(String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(
                new String[] {"contracts", page.toString(), "-o", contracts.toString()},
                0,
                all,
                0,
                4);
        System.arraycopy(more, 0, all, 4, more.length);
        return run(all);
    }

    private static String run(String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        return run.exit() + " " + run.output();
    }
}
