package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskMannersTest {
    @TempDir Path folder;

    @Test
    void docproof_alone_explains_itself_in_ten_lines() {
        assertThat(run().lines())
                .hasSize(10)
                .contains(
                        "0 docproof finds the claims in API documentation, tries them, and says which hold.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "verify",
                "config",
                "lint",
                "explain",
                "extract",
                "fix",
                "watch",
                "lsp",
                "contracts",
                "merge",
                "stub",
                "users-service",
                "curl",
                "completion",
                "man"
            })
    void the_help_of_a_command_has_examples_before_its_options(String command) {
        String help = run(command, "--help");
        assertThat(help.lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
                .anySatisfy(line -> assertThat(line).startsWith("Usage: docproof " + command))
                .anySatisfy(line -> assertThat(line).matches("  .*docproof " + command + "\\b.*"));
        assertThat(help.indexOf("Examples:")).isBetween(1, help.indexOf("Options:"));
    }

    @Test
    void curl_takes_a_command_as_well_as_a_file() {
        assertThat(run("curl", "curl -d a=1 localhost/x"))
                .startsWith("0 POST /x HTTP/1.1\nHost: localhost\n")
                .endsWith("\n\na=1\n");
    }

    @Test
    void options_stand_in_groups() {
        assertThat(run("verify", "--help").lines().filter(line -> line.matches("\\w.*:")))
                .containsSequence(
                        "Examples:",
                        "Options:",
                        "What is tried:",
                        "Configuration:",
                        "The target:",
                        "What counts:",
                        "In CI:",
                        "Output:");
    }

    @Test
    void bash_completes_commands_and_options() throws Exception {
        Path script =
                Files.writeString(
                        folder.resolve("completion"), run("completion", "bash").substring(2));
        Process bash =
                new ProcessBuilder(
                                "bash",
                                "-c",
                                """
                                source "$1"
                                complete -p docproof
                                COMP_WORDS=(docproof ver); COMP_CWORD=1; _complete_docproof; echo "${COMPREPLY[@]}"
                                COMP_WORDS=(docproof fix --acc); COMP_CWORD=2; _complete_docproof; echo "${COMPREPLY[@]}"
                                """,
                                "bash",
                                script.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).contains("verify", "--accept");
    }

    @Test
    void the_manual_page_names_every_command_and_its_options() {
        String page = run("man");
        assertThat(page).startsWith("0 .TH DOCPROOF 1\n");
        for (String command :
                List.of("verify", "lint", "fix", "contracts", "watch", "lsp", "init")) {
            assertThat(page).contains(".SS docproof " + command);
        }
        assertThat(page).contains(".B \\-\\-against TARGET\n");
    }

    private static String run(String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        return run.exit() + " " + run.output();
    }
}
