package dev.docproof.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which value is tried where a page says what values there are, and where none is. */
class WrongValuesTest {
    private static final Span SOMEWHERE = new SourceFile("page.md", "a row").all();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    string                 | one of `a`, `b`       | a          | "docproof"               | true
                    string                 | one of `a`, `b`       | c          |                          | true
                    integer                | one of `1`, `2`       | 1          | 3                        | true
                    integer                | one of `-5`, `-2`     | -2         | -1                       | true
                    string                 | one of `1`, `b`       | 1          | "docproof"               | true
                    string (ISO 8601 date) | from when on          | 2026-05-01 | "not an ISO 8601 date"   | true
                    string (ISO 8601 date) | from when on          | soon       |                          | false
                    string                 | any text              | a          |                          | false
                    string                 | one of `a`, `b`       |            |                          | true
                    """)
    void a_list_or_a_form_forbids(
            String type, String words, String example, String forbidden, boolean limited) {
        Parameter parameter =
                new Parameter(
                        "n",
                        Optional.of(Place.BODY),
                        Optional.of(type),
                        Optional.empty(),
                        words,
                        SOMEWHERE,
                        SOMEWHERE,
                        true);

        assertThat(WrongValues.forbidden(parameter, Optional.ofNullable(example)))
                .isEqualTo(Optional.ofNullable(forbidden));
        assertThat(WrongValues.areLimited(parameter, Optional.ofNullable(example)))
                .isEqualTo(limited);
    }

    @ParameterizedTest
    @CsvSource({"'\"docproof\"', true", "42, false", "'', false"})
    void a_text_is_another_type_in_a_url_too(String json, boolean textual) {
        assertThat(WrongValues.isTextual(json)).isEqualTo(textual);
    }
}
