package dev.docproof.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values that no record has yet. */
class FreshValuesTest {
    @Test
    void a_value_is_of_the_make_of_the_one_in_its_place() {
        FreshValues fresh = new FreshValues(7);

        assertThat(fresh.like("Tern")).isEqualTo("docproof-10000007-1");
        assertThat(fresh.like("42")).isEqualTo("1000015845");
        assertThat(fresh.like("ada@example.com")).isEqualTo("docproof-10000007-3@example.com");
        assertThat(fresh.like("@home")).isEqualTo("docproof-10000007-4");
        assertThat(fresh.like("5f0c8a7e-1111-4222-8333-944455556666"))
                .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                .isNotEqualTo("5f0c8a7e-1111-4222-8333-944455556666");
        assertThat(fresh.like("1234567890123456789")).startsWith("docproof-");
    }

    @Test
    void a_value_of_json_stays_of_its_type() {
        FreshValues fresh = new FreshValues(7);

        assertThat(JsonText.compact(fresh.like(json("42")))).isEqualTo("1000007926");
        assertThat(JsonText.compact(fresh.like(json("\"Tern\""))))
                .isEqualTo("\"docproof-10000007-2\"");
        assertThat(JsonText.compact(fresh.like(json("\"42\"")))).isEqualTo("\"1000023764\"");
    }

    @Test
    void no_value_comes_twice_and_all_are_of_one_length() {
        List<String> words = taken(7, "Tern", 200);
        List<String> numbers = taken(7, "42", 200);

        assertThat(words).doesNotHaveDuplicates();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.length() == 10);
    }

    @Test
    void the_same_seed_gives_the_same_values_and_another_gives_others() {
        assertThat(taken(7, "Tern", 5)).isEqualTo(taken(7, "Tern", 5));
        assertThat(taken(8, "Tern", 5)).doesNotContainAnyElementsOf(taken(7, "Tern", 5));
        assertThat(taken(8, "42", 5)).doesNotContainAnyElementsOf(taken(7, "42", 5));
    }

    @Test
    void any_seed_will_do() {
        for (long seed : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThat(taken(seed, "Tern", 1).get(0)).matches("docproof-[0-9a-z]{8}-1");
            assertThat(taken(seed, "42", 1).get(0)).matches("1\\d{9}");
        }
    }

    private static List<String> taken(long seed, String example, int times) {
        FreshValues fresh = new FreshValues(seed);
        return Stream.generate(() -> fresh.like(example)).limit(times).toList();
    }

    private static JsonValue json(String text) {
        return JsonReader.strict(Slice.of(new SourceFile("value", text))).value().orElseThrow();
    }
}
