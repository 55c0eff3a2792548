package dev.docproof.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LintRulePagesTest {
    /** Those that need a server, a contract or a file that no example can be. */
    private static final Set<Rule> NOT_OF_A_TEXT =
            EnumSet.range(Rule.STATUS_DIFFERS, Rule.CONTENT_NOT_ENCODED);

    static {
        NOT_OF_A_TEXT.addAll(EnumSet.range(Rule.PAGE_NOT_UTF8, Rule.CONFIG_INVALID));
    }

    static Stream<Rule> rules() {
        return EnumSet.complementOf(EnumSet.copyOf(NOT_OF_A_TEXT)).stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_bad_example_raises_the_rule_and_the_good_one_is_clean(Rule rule) throws IOException {
        String page = Files.readString(Path.of("docs/rules", rule.id() + ".md"));
        String bad = page.substring(page.indexOf("**Bad**"), page.indexOf("**Good**"));
        String good = page.substring(page.indexOf("**Good**"));

        assertThat(Lint.lint(Lint.shownIn(bad))).extracting(Finding::rule).contains(rule);
        assertThat(Lint.lint(Lint.shownIn(good)))
                .filteredOn(finding -> isOf(rule, finding))
                .extracting(Lint::line)
                .isEmpty();
    }

    private static boolean isOf(Rule rule, Finding finding) {
        return finding.rule() == rule || finding.severity() != Severity.INFO;
    }

    @Test
    void every_shown_page_is_found() {
        assertThat(Lint.shownIn("````markdown title=\"a.md\"\nA\n````\n\n````markdown\nB\n````\n"))
                .extracting(file -> file.name() + "=" + file.text())
                .isEqualTo(List.of("a.md=A\n", "page.md=B\n"));
    }
}
