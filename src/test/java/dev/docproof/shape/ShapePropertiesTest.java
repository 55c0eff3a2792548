package dev.docproof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Response;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShapePropertiesTest extends ShapeTest {
    private static final String NAMES = "abcdefgh";

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_value_never_differs_from_itself(@ForAll("documents") String text) {
        Expectation page = page(text, "");

        assertThat(page.differences(answer(text))).isEmpty();
        assertThat(page.strictDifferences(answer(text)).differences()).isEmpty();
        assertThat(page.strictDifferences(answer(text)).volatiles()).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_renamed_member_is_always_seen(@ForAll("objects") String text) {
        Assume.that(!text.equals("{}"));
        JsonValue.JsonObject object = (JsonValue.JsonObject) answer(text);
        String name = object.members().get(0).name();
        String renamed = text.replaceFirst("\"" + name + "\":", "\"renamed\":");

        assertThat(page(text, "").differences(answer(renamed)))
                .extracting(difference -> difference.kind() + " " + difference.path())
                .contains("MEMBER_MISSING $." + name, "MEMBER_UNDOCUMENTED $.renamed");
    }

    @Property
    void the_writing_of_a_number_never_matters(
            @ForAll("digits") int digits, @ForAll("scales") int scale) {
        String plain = digits + "0".repeat(scale);
        String power = digits + "e" + scale;
        String fraction = digits + "0".repeat(scale) + ".000";

        for (String other : List.of(power, fraction)) {
            assertThat(page(plain, "").strictDifferences(answer(other)).differences()).isEmpty();
            assertThat(SameValue.of(answer(plain), answer(other))).isTrue();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_sent_and_comes_back_is_no_difference(@ForAll("objects") String text) {
        Sent sent = new Sent(Optional.of(json(text)), Map.of(), Map.of());
        Echo echo = Echo.shown(sent, json(text));

        assertThat(echo.differences(sent, answer(text))).isEmpty();
    }

    @Property
    void no_words_of_a_table_are_too_much(@ForAll String type, @ForAll String description) {
        DocumentedMember row =
                new DocumentedMember(
                        type, Optional.of(type), Optional.empty(), description, somewhere());
        Expectation page = new Expectation(Optional.empty(), List.of(row), somewhere());

        assertThat(page.differences(answer("[{\"a\":\"b\"}]"))).isNotNull();
        assertThat(ClosedList.read(Optional.of(description), type)).isNotNull();
    }

    @Property
    void words_made_of_what_tables_are_made_of_are_not_too_much(
            @ForAll("tableWords") String words) {
        assertThat(TypeWords.read(words)).isNotNull();
        assertThat(ClosedList.read(Optional.of(words), words)).isNotNull();
        assertThat(MemberPath.parse(words).steps()).isNotNull();
        for (Format format : Format.values()) {
            assertThat(format.matches(words)).isIn(true, false);
        }
    }

    @Property
    void no_body_is_too_much(@ForAll byte[] bytes, @ForAll String type, @ForAll String coding) {
        Headers headers = Headers.of("Content-Type", type, "Content-Encoding", coding);
        ReadBody body =
                BodyReader.read(Headers.none(), new Response(200, "", headers, Body.of(bytes)));

        assertThat(body.json().isPresent() || !body.problems().isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<Integer> digits() {
        return Arbitraries.integers().filter(digits -> digits != 0);
    }

    @Provide
    Arbitrary<Integer> scales() {
        return Arbitraries.integers().between(0, 30);
    }

    @Provide
    Arbitrary<String> tableWords() {
        return Arbitraries.of(
                        "string",
                        " or ",
                        "array",
                        " of ",
                        "[]",
                        "[",
                        "]",
                        "(",
                        ")",
                        "<",
                        ">",
                        "|",
                        "one of ",
                        "`",
                        "\"",
                        "a",
                        ", ",
                        "null",
                        "map",
                        "ISO 8601",
                        "date",
                        "-time",
                        ".",
                        "*",
                        "{",
                        "}",
                        "e.g.",
                        "5",
                        "/",
                        " ",
                        "T10:00",
                        "Z",
                        "@")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.lazyOf(this::scalars, this::scalars, this::arrays, this::objects);
    }

    @Provide
    Arbitrary<String> objects() {
        Arbitrary<String> names = Arbitraries.strings().withChars(NAMES).ofLength(2);
        return names.list()
                .uniqueElements()
                .ofMaxSize(4)
                .flatMap(
                        each ->
                                Combinators.combine(
                                                each.stream()
                                                        .map(
                                                                name ->
                                                                        small().map(
                                                                                        value ->
                                                                                                member(
                                                                                                        name,
                                                                                                        value)))
                                                        .toList())
                                        .as(ShapePropertiesTest::object));
    }

    private static String member(String name, String value) {
        return "\"" + name + "\":" + value;
    }

    private static String object(List<String> members) {
        return members.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private Arbitrary<String> arrays() {
        return small().list().ofMaxSize(4).map(items -> "[" + String.join(",", items) + "]");
    }

    private Arbitrary<String> small() {
        return Arbitraries.lazyOf(
                this::scalars, this::scalars, this::scalars, this::objects, this::arrays);
    }

    private Arbitrary<String> scalars() {
        return Arbitraries.oneOf(
                Arbitraries.of("true", "false", "null", "1.50", "-0", "1e400", "\"2025-01-01\""),
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.strings().ofMaxLength(12).map(JsonText::quoted));
    }

    private static dev.docproof.source.Span somewhere() {
        return new SourceFile("page.md", "?").all();
    }
}
