package dev.docproof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a page shows the response of another request than the one beside it. */
class UnechoedTest extends ShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    {"n": "Ada", "a": 1}     | {"n": "Eve", "a": 2}    | {"n":"Ada","a":1}     | 2 of 2 | true
                    {"n": "Ada", "a": 1}     | {"n": "Eve", "a": 1}    | {"n":"Ada","a":1}     | 1 of 2 | false
                    {"n": "Ada", "a": 1}     | {"n": "Ada", "a": 1}    | {"n":"Ada","a":1}     | 0 of 2 | false
                    {"n": "Ada", "a": 1}     | {"n": "Eve", "a": 2}    | {"n":"Eve","a":2}     | 0 of 0 | false
                    {"n": "Ada"}             | {"n": "Eve"}            | {"n":"Ada"}           | 1 of 1 | false
                    {"n": "Ada", "a": 1}     | {"n": "Eve"}            | {"n":"Ada","a":1}     | 1 of 1 | false
                    {"n": "Ada", "a": 1}     | {"n": 5, "a": 2}        | {"n":"Ada","a":1}     | 1 of 2 | false
                    {"n": "Ada", "a": 1}     | {"n": "E...", "a": 2}   | {"n":"Ada","a":1}     | 1 of 2 | false
                    {"n": "Ada", "a": 1}     | {"n": "E…", "a": 2}     | {"n":"Ada","a":1}     | 1 of 2 | false
                    {"n": "Ada", "a": 1}     | {"n": ..., "a": 2}      | {"n":"Ada","a":1}     | 1 of 2 | false
                    {"n": [1], "a": 1}       | {"n": [2], "a": 2}      | {"n":[1],"a":1}       | 1 of 1 | false
                    [1, 2]                   | {"n": "Eve"}            | {"n":"Ada"}           | 0 of 0 | false
                    {"n": "Ada", "a": 1}     | [1]                     | {"n":"Ada","a":1}     | 0 of 0 | false
                    {"n": "Ada", "a": 1}     | {"n": "Eve", "a": 2}    | [1]                   | 0 of 0 | false
                    """)
    void what_comes_back_is_shown_otherwise(
            String sent, String shown, String answered, String differences, boolean another) {
        Unechoed unechoed =
                Unechoed.of(
                        new Sent(Optional.of(json(sent)), Map.of(), Map.of()),
                        json(shown),
                        answer(answered));

        assertThat(unechoed.differences().size() + " of " + unechoed.repeated())
                .isEqualTo(differences);
        assertThat(unechoed.isOfAnotherRequest()).isEqualTo(another);
    }

    @Test
    void a_query_and_a_path_are_sent_too() {
        Sent sent = new Sent(Optional.empty(), Map.of("n", "Ada", "q", "x"), Map.of("id", "7"));
        Unechoed unechoed =
                Unechoed.of(
                        sent,
                        json("{\"id\": 1, \"n\": \"Eve\", \"q\": \"y\"}"),
                        answer("{\"id\":7,\"n\":\"Ada\",\"q\":\"z\"}"));

        assertThat(messages(unechoed.differences()).lines())
                .containsExactlyInAnyOrder(
                        "$.id: documented 1, got 7, which is what the request sends",
                        "$.n: documented \"Eve\", got \"Ada\", which is what the request sends");
        assertThat(unechoed.isOfAnotherRequest()).isTrue();
    }
}
