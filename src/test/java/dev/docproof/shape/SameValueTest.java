package dev.docproof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.json.JsonValue.JsonArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameValueTest extends ShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    1                 | 1.0               | true
                    1                 | 1e0               | true
                    9007199254740993  | 9007199254740992  | false
                    0.1               | 0.10              | true
                    1                 | "1"               | false
                    true              | true              | true
                    true              | false             | false
                    null              | null              | true
                    null              | false             | false
                    [1, 2]            | [1.0, 2]          | true
                    [1, 2]            | [2, 1]            | false
                    [1, 2]            | [1]               | false
                    [1]               | [1, 2]            | false
                    []                | []                | true
                    {"a": 1, "b": 2}  | {"b": 2, "a": 1}  | true
                    {"a": 1}          | {"a": 2}          | false
                    {"a": 1}          | {"b": 1}          | false
                    {"a": 1, "a": 2}  | {"a": 2}          | true
                    {"a": 1}          | [1]               | false
                    [1]               | {"a": 1}          | false
                    {}                | []                | false
                    """)
    void two_values_are_one_however_they_are_written(String one, String other, boolean same) {
        assertThat(SameValue.of(answer(one), answer(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    [1, 2]        | [2, 1]        | true
                    [1, 1, 2]     | [1, 2, 2]     | false
                    ["a", 1]      | [1.0, "a"]    | true
                    [{"a": 1}, 2] | [2, {"a": 1}] | false
                    [2, 1]        | [{"a": 1}, 2] | false
                    [{"a": 1}, 2] | [{"a": 1}, 2] | true
                    """)
    void scalars_of_a_list_may_stand_in_any_order(String one, String other, boolean same) {
        assertThat(SameValue.inAnyOrder((JsonArray) answer(one), (JsonArray) answer(other)))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    1        | 1     | true
                    1        | 1.0   | true
                    1        | 2     | false
                    1        | one   | false
                    1        | §§    | false
                    -1.5e1   | -15   | true
                    "a"      | a     | true
                    "a"      | A     | false
                    true     | true  | true
                    true     | false | false
                    null     | null  | true
                    null     | none  | false
                    {"a": 1} | a     | false
                    """)
    void a_word_of_a_page_says_a_value(String value, String words, boolean says) {
        assertThat(SameValue.says(answer(value), words)).isEqualTo(says);
    }
}
