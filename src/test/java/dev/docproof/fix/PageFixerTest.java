package dev.docproof.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.curl.Placeholders;
import dev.docproof.finding.Reading;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Response;
import dev.docproof.lint.Linter;
import dev.docproof.lint.ReadPage;
import dev.docproof.operation.OperationReader;
import dev.docproof.source.Attachments;
import dev.docproof.source.SourceFile;
import dev.docproof.target.Outcome.Answered;
import dev.docproof.target.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFixerTest {
    private static final String PAGE =
            """
            # Show

            `GET /users/{id}`

            ```bash
            curl http://localhost:3000/users/1
            ```

            ```json
            %s
            ```
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "{\"a\":\"1\"}; {\"a\":1}; {\"a\":1}",
                "{\"a\":1}; {\"a\":1,\"b\":[]}; {\"a\":1,\"b\":[]}",
                "{ \"a\" : 1 }; {\"b\":{\"c\":2},\"a\":1}; { \"b\" : {\"c\" : 2}, \"a\" : 1 }",
                "{\"a\":1, \"b\":2, \"c\":3}; {\"b\":2}; {\"b\":2}",
                "{\"a\":1, \"b\":2, \"c\":3}; {\"a\":1}; {\"a\":1}",
                "{\"a\":1, \"b\":2}; {\"c\":3}; {\"c\":3}",
                "{}; {\"c\":3}; {\"c\": 3}",
                "[{\"a\":\"1\"},{\"a\":\"2\"}]; [{\"a\":1}]; [{\"a\":1},{\"a\":\"2\"}]",
                "{\"a\":[]}; {\"a\":{\"b\":null}}; {\"a\":{\"b\":null}}",
                "{\"a\": {\"x\": 1}}; {\"a\":\"gone\"}; {\"a\": \"gone\"}"
            })
    void a_block_is_renewed_in_its_own_writing(String shown, String answer, String expected) {
        FixedPage fixed = fix(PAGE.formatted(shown.strip()), answering(answer));
        String block = fixed.after().text().split("```json\n")[1].split("\n```")[0];
        if (shown.strip().equals("{}")) {
            assertThat(block.replaceAll("\n *", "")).isEqualTo(expected.strip());
        } else {
            assertThat(block).isEqualTo(expected.strip());
        }
    }

    @Test
    void values_that_are_new_every_time_stay_and_others_follow() {
        String shown =
                "{\"name\": \"Ada\", \"created_at\": \"2024-01-02T03:04:05Z\", \"age\": \"7\"}";
        String answer =
                "{\"name\": \"Tove\", \"created_at\": \"2025-01-02T03:04:05Z\", \"age\": 7}";
        assertThat(fix(PAGE.formatted(shown), answering(answer)).after().text())
                .contains(
                        "{\"name\": \"Tove\", \"created_at\": \"2024-01-02T03:04:05Z\", \"age\": 7}");
    }

    @Test
    void a_block_that_holds_is_left_alone_whatever_its_values() {
        FixedPage fixed =
                fix(PAGE.formatted("{\"name\": \"Ada\"}"), answering("{\"name\": \"Tove\"}"));
        assertThat(fixed.isChanged()).isFalse();
    }

    @Test
    void line_ends_of_the_page_are_kept_in_what_is_written() {
        String page = PAGE.formatted("{\n  \"a\": 1\n}").replace("\n", "\r\n");
        String text = fix(page, answering("{\"a\": 1, \"b\": {\"c\": 2}}")).after().text();
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        assertThat(text).contains("{\r\n  \"a\": 1,\r\n  \"b\": {\r\n    \"c\": 2\r\n  }\r\n}");
    }

    @Test
    void what_the_server_refuses_is_left_to_the_author() {
        Target refusing =
                request ->
                        new Answered(
                                new Response(404, "", Headers.none(), Body.none()), Duration.ZERO);
        FixedPage fixed = fix(PAGE.formatted("{\"a\": 1}"), refusing);
        assertThat(fixed.isChanged()).isFalse();
        assertThat(fixed.left()).hasSize(1);
        assertThat(fixed.proposals())
                .extracting(Fix::title)
                .containsExactly(
                        "the server answers 404 to GET /users/1; if that is right, the page shows"
                                + " another example for it");
    }

    @Property(tries = 150)
    void a_fixed_page_needs_no_more_fixing(
            @ForAll("json") String shown, @ForAll("json") String answer) {
        FixedPage once = fix(PAGE.formatted(shown), answering(answer));
        FixedPage twice = fix(once.after().text(), answering(answer));
        assertThat(twice.after().text()).isEqualTo(once.after().text());
        assertThat(twice.left()).isEqualTo(once.left());
    }

    @Provide
    Arbitrary<String> json() {
        Arbitrary<String> scalar =
                Arbitraries.of("1", "\"a\"", "true", "null", "\"b c\"", "2.5", "[]", "{}");
        Arbitrary<String> inner = scalar.list().ofMaxSize(3).map(PageFixerTest::object);
        return Arbitraries.oneOf(
                        scalar, inner, inner.list().ofMaxSize(2).map(items -> items.toString()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(PageFixerTest::object);
    }

    private static String object(List<String> values) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < values.size(); i++) {
            // Names that overlap from one object to the next, in other orders.
            String name = "m" + (values.get(i).length() + i * 2) % 5 + i;
            text.append(i > 0 ? ", " : "").append('"').append(name).append("\": ");
            text.append(values.get(i));
        }
        return text.append('}').toString();
    }

    private static Target answering(String json) {
        Headers headers = Headers.of("Content-Type", "application/json");
        return request ->
                new Answered(
                        new Response(200, "OK", headers, Body.of(json.strip())), Duration.ZERO);
    }

    private static FixedPage fix(String page, Target target) {
        OperationReader operations =
                new OperationReader(Placeholders.none(), file -> Attachments.none());
        PageFixer fixer =
                new PageFixer(
                        text -> ReadPage.read(Reading.of(text), operations),
                        new Linter(name -> true));
        return fixer.fix(new SourceFile("page.md", page), target, Optional.empty());
    }
}
