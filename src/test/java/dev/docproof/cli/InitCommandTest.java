package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, for the working folder is what it is about. */
class InitCommandTest {
    @TempDir Path folder;

    @BeforeEach
    void writePages() throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(
                folder.resolve("docs/show.md"),
                """
                # Show

                `GET /users/{id}`

                ```bash
                curl http://localhost:4000/users/1
                ```

                ```json
                {"id": 1}
                ```
                """);
    }

    @Test
    void a_folder_of_pages_gets_a_configuration_and_a_next_step() throws Exception {
        assertThat(init())
                .isEqualTo(
                        """
                        0 docs: 1 page, 1 operation
                        1 example that can be sent, 1 with a response
                        addressed to http://localhost:4000
                        there are no contracts yet

                        wrote docproof.yml

                        next:
                          docproof lint                     the pages against themselves; sends nothing
                          docproof contracts                drafts contracts of the examples, to review
                          docproof verify --against local   the pages against the running server
                        """);
        assertThat(folder.resolve("docproof.yml"))
                .hasContent(
                        """
                        # What docproof looks at. Every key is optional, and options win over keys.
                        docs: [docs]
                        # Without --against; a server is asked only where it is named.
                        against: contracts
                        targets:
                          local:
                            url: "http://localhost:4000"
                        # What the pages call the server; requests to it go to the target.
                        servers: ["http://localhost:4000"]
                        """);
    }

    @Test
    void the_server_is_one_that_pages_name_however_many_examples_name_none() throws Exception {
        Files.writeString(
                folder.resolve("docs/list.md"),
                """
                # List

                ```bash
                curl {base_url}/users
                ```

                ```bash
                curl '{base_url}/users?page=2'
                ```
                """);
        assertThat(init())
                .contains(
                        """
                        0 docs: 2 pages, 2 operations
                        3 examples that can be sent, 1 with a response
                        addressed to http://localhost:4000
                        2 of the examples name no server
                        """);
        assertThat(folder.resolve("docproof.yml"))
                .content()
                .contains("    url: \"http://localhost:4000\"\n")
                .endsWith("\nservers: [\"http://localhost:4000\"]\n");
    }

    @Test
    void a_configuration_that_is_there_stays() throws Exception {
        Files.writeString(folder.resolve("docproof.yml"), "docs: [mine]\n");
        assertThat(init()).contains("docproof.yml is there already and stays as it is");
        assertThat(folder.resolve("docproof.yml")).hasContent("docs: [mine]\n");
    }

    private String init() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                OwnClassPath.absolute(),
                                Main.class.getName(),
                                "init")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said.replace("\r\n", "\n");
    }
}
