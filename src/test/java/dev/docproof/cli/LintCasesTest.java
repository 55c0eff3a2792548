package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code docproof lint}: the pages of a directory, linted with the options of {@code options.txt}.
 */
class LintCasesTest {
    @ParameterizedTest
    @MethodSource("cases")
    void prints_what_is_expected(CaseFolder folder) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("lint", folder.path().toString(), "--color", "never"));
        arguments.addAll(folder.options());
        folder.assertPrints(folder.withoutPath(run(arguments)));
    }

    /** The rules that pages raise without a server. */
    private static Stream<Rule> rules() {
        return EnumSet.range(Rule.CURL_UNQUOTED_AMPERSAND, Rule.STATUS_ROWS_CONFLICT).stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_has_a_case_that_raises_it(Rule rule) throws IOException {
        List<String> raised = new ArrayList<>();
        for (CaseFolder folder : cases().toList()) {
            String expected = folder.text("expected.txt").orElse("");
            if (expected.contains("[" + rule.id() + "]")) {
                raised.add(folder.toString());
            }
        }
        assertThat(raised).isNotEmpty();
    }

    @Test
    void a_clean_page_raises_none() throws IOException {
        assertThat(Files.readString(Path.of("src/test/resources/lint/a-clean-page/expected.txt")))
                .isEqualTo("exit 0\n1 page: 0 errors, 0 warnings, 0 of level info\n");
    }

    private static Stream<CaseFolder> cases() throws IOException {
        return CaseFolder.in("lint");
    }

    private static String run(List<String> arguments) {
        return CommandLineRun.of(arguments).toString();
    }

    @Test
    void a_folder_without_pages_is_not_green(@TempDir Path folder) {
        assertThat(run(List.of("lint", folder.toString())))
                .startsWith("exit 3\n0 pages: 0 errors, 0 warnings");
    }

    @Test
    void a_page_that_is_not_there_is_named() {
        assertThat(run(List.of("lint", "no-such-page.md")))
                .isEqualTo("exit 2\ndocproof: there is no file or folder no-such-page.md\n");
    }

    @Test
    void explain_shows_the_page_of_a_rule() {
        assertThat(run(List.of("explain", "json-quotes")))
                .startsWith("exit 0\n# json-quotes\n")
                .contains("## When to ignore it");
    }

    @Test
    void explain_knows_what_was_meant() {
        assertThat(run(List.of("explain", "json-quote")))
                .isEqualTo(
                        "exit 2\ndocproof: there is no rule json-quote; did you mean json-quotes?\n");
    }

    @Test
    void explain_knows_rules_by_their_beginning() {
        assertThat(run(List.of("explain", "json-trailing")))
                .isEqualTo(
                        "exit 2\ndocproof: there is no rule json-trailing;"
                                + " did you mean json-trailing-comma or json-trailing-text?\n");
        assertThat(run(List.of("explain", "curl-")))
                .isEqualTo(
                        "exit 2\ndocproof: there is no rule curl-; docproof explain lists them all\n");
    }

    @Test
    void a_shell_completes_the_rules_to_explain() {
        assertThat(run(List.of("completion", "bash"))).contains("json-trailing-comma");
    }

    @Test
    void explain_alone_lists_the_rules() {
        assertThat(run(List.of("explain")).lines())
                .contains(
                        "status-differs                error    "
                                + "The server answered with another status than the page shows");
    }
}
