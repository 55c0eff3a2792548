package dev.docproof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeAgreementTest {
    @ParameterizedTest
    @CsvSource({
        "string, number, true",
        "integer, boolean, true",
        "string, string, false",
        "integer, number, false",
        "string, '', false",
        "'', string, false",
        "string, Foo, false",
        "Foo, string, false",
        "string, array, false",
        "array, string, false",
        "string, object, false",
        "object, string, false",
        "string, timestamp, false",
        "number, timestamp, false",
        "timestamp, boolean, false",
        "boolean, timestamp, false",
        "string or number, number, false"
    })
    void two_words_for_a_type_exclude_each_other(String one, String other, boolean exclude) {
        assertThat(TypeAgreement.excludes(one, other)).isEqualTo(exclude);
    }
}
