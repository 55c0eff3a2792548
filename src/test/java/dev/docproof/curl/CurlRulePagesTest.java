package dev.docproof.curl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.source.Attachments;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurlRulePagesTest {
    static Stream<Rule> rules() {
        return Stream.of(Rule.values()).filter(rule -> rule.id().startsWith("curl-"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_bad_example_of_a_rule_raises_it_and_the_good_one_raises_nothing(Rule rule)
            throws IOException {
        String page = Files.readString(Path.of("docs/rules", rule.id() + ".md"));
        String good = page.substring(page.indexOf("**Good**"));
        String bad = page.substring(page.indexOf("**Bad**"), page.indexOf("**Good**"));

        assertThat(rulesRaisedBy(block(bad))).contains(rule);
        assertThat(rulesRaisedBy(block(good))).isEmpty();
    }

    private static String block(String text) {
        int start = text.indexOf("```sh\n") + "```sh\n".length();
        return text.substring(start, text.indexOf("```", start));
    }

    private static List<Rule> rulesRaisedBy(String script) {
        return new CurlReader(Placeholders.none(), Attachments.none())
                .read(Slice.of(new SourceFile("page.md", script))).findings().stream()
                        .map(Finding::rule)
                        .distinct()
                        .toList();
    }
}
