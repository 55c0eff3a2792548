package dev.docproof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoTest extends ShapeTest {
    /** Each example is replayed as it stands: sent, documented, answered. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            nullValues = "-",
            textBlock =
                    """
                    {"n": "Ada"}       | {"n": "Ada", "id": 1}  | {"n":"Eve","id":2}     | $.n: sent string "Ada", got string "Eve"
                    {"n": 4.5}         | {"n": 4.5}             | {"n":4}                | $.n: sent number 4.5, got number 4
                    {"n": 4.5}         | {"n": 4.50}            | {"n":45e-1}            | -
                    {"n": 4.5}         | {"n": 3}               | {"n":7}                | -
                    {"n": 4.5}         | {"n": 4.5}             | {"n":"4"}              | -
                    {"n": 4.5}         | {"n": 4.5}             | {}                     | -
                    {"n": 4.5}         | {"n": 4.5}             | {"n":null}             | $.n: sent number 4.5, got null
                    {"n": null}        | {"n": null}            | {"n":null}             | -
                    {"n": "Ada"}       | {"n": null}            | {"n":null}             | -
                    {"a": "x"}         | {"data": {"a": "x"}}   | {"data":{"a":"y"}}     | $.data.a: sent string "x", got string "y"
                    {"user": {"a": "x"}} | {"a": "x"}           | {"a":"y"}              | $.a: sent string "x", got string "y"
                    {"a": {"b": "x"}}  | {"a": {"b": "x"}}      | {"a":{"b":"y"}}        | $.a.b: sent string "x", got string "y"
                    {"t": ["p", "q"]}  | {"t": ["p", "q"]}      | {"t":["q","p"]}        | -
                    {"t": ["p", "q"]}  | {"t": ["p", "q"]}      | {"t":[]}               | $.t: sent array ["p","q"], got array []
                    {"t": [{"p": 1}]}  | {"t": [{"p": 1, "i": 7}]} | {"t":[{"p":2,"i":8}]} | $.t[0].p: sent number 1, got number 2
                    [{"p": 1}, {"p": 2}] | [{"p": 1, "i": 7}, {"p": 2, "i": 8}] | [{"p":2},{"p":1}] | -
                    [{"p": 1}, {"p": 2}] | [{"p": 1, "i": 7}, {"p": 2, "i": 8}] | [{"p":1},{"p":3}] | $[1].p: sent number 2, got number 3
                    {"a": "x"}         | [{"a": "x"}]           | [{"a":"y"}]            | -
                    {"a": 5}           | [{"a": 5}]             | [{"a":6}]              | $[0].a: sent number 5, got number 6
                    {"version": 1}     | {"version": 1}         | {"version":2}          | -
                    {"b": true}        | {"b": true}            | {"b":false}            | $.b: sent true, got false
                    {"a": "x"}         | {"p": {"a": "x"}, "q": {"a": "x"}} | {"p":{"a":"y"},"q":{"a":"x"}} | -
                    """)
    void what_is_sent_and_shown_comes_back(
            String sent, String documented, String answered, String expected) {
        Sent body = new Sent(Optional.of(json(sent)), Map.of(), Map.of());
        Echo echo = Echo.shown(body, json(documented));

        assertSame(
                expected == null ? "" : expected,
                messages(echo.differences(body, answer(answered))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            nullValues = "-",
            textBlock =
                    """
                    id=1        | {"id": 1}              | {"id":1.0}             | -
                    id=1        | {"id": 1}              | {"id":9007199254740993} | $.id: sent 1, got number 9007199254740993
                    id=1        | {"id": 1}              | {"id":1.0000000000000000001} | $.id: sent 1, got number 1.0000000000000000001
                    id=1        | {"id": 2}              | {"id":3}               | -
                    id=1        | [{"id": 1}]            | [{"id":1},{"id":2}]    | $[1].id: sent 1, got number 2
                    userId=1    | [{"id": 7, "user_id": 1}] | [{"user_id":2}]     | $[0].user_id: sent 1, got number 2
                    userId=1    | [{"id": 7, "user_id": 1}] | []                  | -
                    name=An     | [{"name": "An"}]       | [{"name":"Ann"}]       | -
                    name=An     | [{"name": "An"}, {"name": "An"}] | [{"name":"Ann"}] | $[0].name: sent An, got string "Ann"
                    page=2      | {"page": 2, "items": [{"page": 1}]} | {"page":3,"items":[]} | $.page: sent 2, got number 3
                    limit=2     | [{"id": 1}]            | [{"id":1}]             | -
                    """)
    void what_is_asked_for_and_shown_is_what_comes(
            String query, String documented, String answered, String expected) {
        String[] pair = query.split("=", 2);
        Sent sent = new Sent(Optional.empty(), Map.of(pair[0], pair[1]), Map.of());
        Echo echo = Echo.shown(sent, json(documented));

        assertSame(
                expected == null ? "" : expected,
                messages(echo.differences(sent, answer(answered))));
    }

    @Test
    void an_id_in_the_path_says_nothing_of_the_items_below_it() {
        Sent sent = new Sent(Optional.empty(), Map.of(), Map.of("id", "1"));

        assertThat(Echo.shown(sent, json("[{\"id\": 1}]")).isEmpty()).isTrue();
        assertThat(Echo.shown(sent, json("{\"id\": 1}")).isEmpty()).isFalse();
    }

    @Test
    void holds_for_other_values_than_those_of_the_page() {
        Map<String, String> query = new LinkedHashMap<>(Map.of("id", "1"));
        Sent onPage = new Sent(Optional.of(json("{\"n\": \"Ada\"}")), query, Map.of());
        Echo echo = Echo.shown(onPage, json("{\"n\": \"Ada\", \"id\": 1}"));
        Sent probe = new Sent(Optional.of(json("{\"n\": \"Zoe\"}")), Map.of("id", "9"), Map.of());

        assertSame("", messages(echo.differences(probe, answer("{\"n\":\"Zoe\",\"id\":9}"))));
        assertSame(
                "$.id: sent 9, got number 1",
                messages(echo.differences(probe, answer("{\"n\":\"Zoe\",\"id\":1}"))));
    }
}
