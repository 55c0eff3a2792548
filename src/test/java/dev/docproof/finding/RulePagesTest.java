package dev.docproof.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulePagesTest {
    private static final Path PAGES = Path.of("docs/rules");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void a_rule_has_a_page_that_says_what_why_and_when_to_ignore_it(Rule rule) throws IOException {
        assertThat(Files.readString(PAGES.resolve(rule.id() + ".md")))
                .startsWith("# " + rule.id() + "\n")
                .containsSubsequence(
                        "## Why it matters", "**Bad**", "**Good**", "## When to ignore it");
    }

    @Test
    void every_page_belongs_to_a_rule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .allMatch(
                            name ->
                                    name.equals("index.md")
                                            || Rule.withId(name.replace(".md", "")).isPresent());
        }
    }

    @Test
    void a_rule_is_found_by_its_id() {
        assertThat(Arrays.stream(Rule.values()).map(rule -> Rule.withId(rule.id())))
                .allMatch(found -> found.isPresent());
    }
}
