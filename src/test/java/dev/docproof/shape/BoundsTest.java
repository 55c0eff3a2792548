package dev.docproof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Between 1 and 5                       | 1 | 5
                    Between 1 and 5. Default 3            | 1 | 5
                    between -5 and 5 (inclusive)          | -5 | 5
                    how fluffy, from 0 to 10.             | 0 | 10
                    Range: 1-100                          | 1 | 100
                    Priority, in 1..5                     | 1 | 5
                    at least 1                            | 1 | -
                    min: 1, max: 9                        | 1 | 9
                    maximum 100                           | - | 100
                    Page size, 100 max                    | - | 100
                    up to 2 decimals                      | - | -
                    at most 10 items                      | - | -
                    max 5 MB                              | - | -
                    between 1 and 1,000                   | - | -
                    between 0 and 100%                    | - | -
                    between 1.5 and 2.5                   | - | -
                    max 64 characters                     | - | -
                    between 1 and 5, or from 7 to 9       | - | -
                    The number of seats                   | - | -
                    """)
    void of_numbers(String words, String least, String most) {
        assertBounds(words, least, most, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    The name, max 64 characters           | - | 64
                    up to 64 chars                        | - | 64
                    Maximum length: 64                    | - | 64
                    64 characters max                     | - | 64
                    64 characters or less                 | - | 64
                    at least 8 characters                 | 8 | -
                    between 3 and 20 characters           | 3 | 20
                    min length 3, max length 20           | 3 | 20
                    max 64 bytes                          | - | -
                    between 1 and 5                       | - | -
                    the first 20 characters are shown     | - | -
                    """)
    void of_texts(String words, String least, String most) {
        assertBounds(words, least, most, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    between 1 and 5       | false | 6
                    at least 1            | false | 0
                    max 3 characters      | true  | "xxxx"
                    at least 2 characters | true  | "x"
                    """)
    void a_value_right_beyond_them(String words, boolean ofText, String beyond) {
        assertThat(Bounds.told(Optional.empty(), words, ofText).flatMap(Bounds::beyond))
                .contains(beyond);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    between 1 and 5       | false | 5    | true
                    between 1 and 5       | false | 5.5  | false
                    between 1 and 5       | false | 0    | false
                    between 1 and 5       | false | five | false
                    max 3 characters      | true  | äöü  | true
                    max 3 characters      | true  | äöüß | false
                    """)
    void what_keeps_to_them(String words, boolean ofText, String value, boolean keeps) {
        assertThat(Bounds.told(Optional.empty(), words, ofText).orElseThrow().keeps(value))
                .isEqualTo(keeps);
    }

    private static void assertBounds(String words, String least, String most, boolean ofText) {
        Optional<Bounds> told = Bounds.told(Optional.empty(), words, ofText);
        assertThat(told.flatMap(Bounds::least).map(Object::toString))
                .isEqualTo(Optional.ofNullable(least));
        assertThat(told.flatMap(Bounds::most).map(Object::toString))
                .isEqualTo(Optional.ofNullable(most));
    }
}
