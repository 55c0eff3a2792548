package dev.docproof.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.docproof.finding.Reading;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderPropertiesTest {
    @Property
    void any_text_has_a_value_or_a_reason(@ForAll String text) {
        assertReadsOrSaysWhy(text);
    }

    @Property(tries = 5000)
    void any_mix_of_what_json_is_made_of_has_a_value_or_a_reason(@ForAll("scraps") String text) {
        assertReadsOrSaysWhy(text);
    }

    @Property(tries = 5000)
    void strictly_the_same_texts_are_json_as_for_another_parser(@ForAll("scraps") String text) {
        boolean valid = JsonReader.strict(slice(text)).value().isPresent();

        assertThat(valid).as(text).isEqualTo(isJsonForJackson(text));
    }

    @Property(tries = 2000)
    void what_is_json_strictly_is_the_same_json_tolerantly(@ForAll("scraps") String text) {
        Reading<JsonValue> strict = JsonReader.strict(slice(text));

        strict.value()
                .ifPresent(
                        value ->
                                assertThat(JsonReader.tolerant(slice(text)).value())
                                        .contains(value));
    }

    @Property(tries = 2000)
    void printed_and_read_again_it_is_the_same(@ForAll("scraps") String text) {
        JsonReader.strict(slice(text))
                .value()
                .map(JsonText::compact)
                .ifPresent(
                        once ->
                                assertThat(
                                                JsonReader.strict(slice(once))
                                                        .value()
                                                        .map(JsonText::compact))
                                        .contains(once));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"a\":",
                "[{\"a\":[",
                "[1,",
                "{\"a\":1,",
                "\"a\" ",
                "... ",
                "// x\n",
                "/*",
                "<",
                "{{",
                "${",
                "<!--",
                "1 | ",
                "'",
                "\\",
                "%",
                "{\"a\":1}\n",
                "[id]",
                "{id} ",
                "-",
                "#",
                "a",
                "\u2026",
                "{\"...\"",
                "\"\\u12"
            })
    void repeated_a_hundred_thousand_times_it_neither_overflows_nor_takes_long(String scrap) {
        String text = scrap.repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    assertReadsOrSaysWhy(text);
                    assertReadsOrSaysWhy("[" + text);
                    assertReadsOrSaysWhy("{\"a\":" + text);
                });
    }

    @Test
    void goes_512_levels_deep_and_says_where_it_stops() {
        String deepest = "[".repeat(512) + "]".repeat(512);
        String deeper = "[".repeat(513) + "]".repeat(513);

        assertThat(JsonReader.strict(slice(deepest)).value()).isPresent();
        assertThat(JsonReader.strict(slice(deeper)).findings())
                .extracting(finding -> finding.span().position() + " " + finding.message())
                .containsExactly("1:513 nested deeper than 512 levels");
    }

    private static void assertReadsOrSaysWhy(String text) {
        Reading<JsonValue> strict = JsonReader.strict(slice(text));
        Reading<JsonValue> tolerant = JsonReader.tolerant(slice(text));

        assertThat(strict.value().isPresent() || !strict.findings().isEmpty()).isTrue();
        assertThat(tolerant.value().isPresent() || !tolerant.findings().isEmpty()).isTrue();
        tolerant.value().ifPresent(value -> assertThat(JsonText.abbreviated(value)).isNotEmpty());
    }

    private static boolean isJsonForJackson(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "{", "}", "[", "]", ",", ":", " ", "\n", "\"a\"", "\"b\"", "\"", "'", "1",
                        "-", "0", ".5", "e3", "true", "null", "...", "\u2026", "//", "/*", "*/",
                        "#", "<id>", "$ID", "\\", "\\u0041", "\t", "string", "|", "%", "\"a\":1",
                        "[]", "{}")
                .list()
                .ofMaxSize(10)
                .map(scraps -> String.join("", scraps));
    }

    private static Slice slice(String text) {
        return Slice.of(new SourceFile("page.md", text));
    }
}
