package dev.docproof.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.finding.Reading;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    {"a": 1, "b": [true, null]}    | {"a":1,"b":[true,null]}
                    "x\\u0041\\n"                  | "xA\\n"
                    -0.5e+10                       | -0.5e+10
                    []                             | []
                    {"a": 1,}                      | - 1:8 json-invalid: nothing follows this comma
                    [1 2]                          | - 1:4 json-invalid: expected a comma or ], found 2
                    [1, 2                          | - 1:1 json-invalid: this [ is never closed
                    {"a": 1]                       | - 1:8 json-invalid: expected a comma or }, found ]
                    {"a" 1}                        | - 1:6 json-invalid: expected a colon after the member name, found 1
                    {"id": NaN}                    | - 1:8 json-invalid: expected a value, found NaN
                    -Infinity                      | - 1:1 json-invalid: expected a value, found -Infinity
                    {"a": 01}                      | - 1:7 json-invalid: expected a value, found 01
                    {"a": 1} x                     | - 1:10 json-invalid: expected the end of the text, found x
                    {"a": 1} {"a": 2}              | - 1:10 json-invalid: a second JSON document starts here
                    "abc                           | - 1:1 json-invalid: this string is never closed
                    "a\\x"                         | - 1:3 json-invalid: JSON has no such escape
                    // no                          | - 1:1 json-invalid: JSON has no comments
                    {"a": ...}                     | - 1:7 json-invalid: expected a value, found ...
                    <p>                            | - 1:1 json-invalid: expected a value, found <p>
                    {"a": 1, "a": 2}               | {"a":1,"a":2} 1:10 json-duplicate-member: a member "a" stands above already
                    """)
    void an_answer_is_json_as_the_standard_has_it_or_none(String text, String expected) {
        assertThat(shown(JsonReader.strict(slice(text)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    {"a": 1, ...}                  | {"a":1,...} 1:10 json-elided
                    {"a": ...}                     | {"a":...} 1:7 json-elided
                    {...}                          | {...} 1:2 json-elided
                    [{"a": 1}, …]                  | [{"a":1},...] 1:12 json-elided
                    [1, 2 ...]                     | [1,2,...] 1:7 json-elided
                    [1, ... more ..., 9]           | [1,9,...] 1:5 json-elided
                    {"a": 1, "...": "..."}         | {"a":1,...} 1:10 json-elided
                    {"a": 1, "..."}                | {"a":1,...} 1:10 json-elided
                    {"a": 1,}                      | {"a":1} 1:8 json-trailing-comma
                    {"a": 1 "b": 2}                | {"a":1,"b":2} 1:7 json-missing-comma
                    [{"a": 1} {"a": 2}]            | [{"a":1},{"a":2}] 1:9 json-missing-comma
                    {'a': 'b'}                     | {"a":"b"} 1:2 json-quotes 1:7 json-quotes
                    {“a”: “b”}                     | {"a":"b"} 1:2 json-quotes 1:7 json-quotes
                    {a: 1}                         | {"a":1} 1:2 json-unquoted-name
                    {"a": {id}}                    | {"a":{id}} 1:7 json-placeholder
                    {"a": <the id>}                | {"a":<the id>} 1:7 json-placeholder
                    {"a": $ID, "b": YOUR_ID}       | {"a":$ID,"b":YOUR_ID} 1:7 json-placeholder 1:17 json-placeholder
                    {"a": string}                  | {"a":string} 1:7 json-placeholder
                    {"a": ok}                      | {"a":ok} 1:7 json-invalid
                    {"a": True}                    | {"a":true} 1:7 json-invalid
                    {"a": {<the labels>}}          | {"a":{...}} 1:8 json-elided
                    {"a": 1, <more>}               | {"a":1,...} 1:10 json-elided
                    {"a": {[... ]}}                | {"a":{...}} 1:8 json-elided
                    {"K": <n>, "K": <n>}           | {"K":<n>,"K":<n>} 1:7 json-placeholder 1:17 json-placeholder
                    {"K": 1, "K": 2}               | {"K":1,"K":2} 1:10 json-duplicate-member
                    {"a": Array<{b: string}>}      | {"a":Array<{b: string}>} 1:7 json-placeholder
                    {"a": 1} // one                | {"a":1} 1:10 json-comment
                    [1, /* two */ 3] # four        | [1,3] 1:5 json-comment 1:18 json-comment
                    {"a": 1} %                     | {"a":1} 1:10 json-trailing-text
                    {"a": 1} {"b": 2}              | {"a":1} 1:10 json-several-documents
                    {"a": "x" ¦ "y", "b": 2}       | {"a":"x" ¦ "y","b":2} 1:7 json-placeholder
                    ...                            | ... 1:1 json-elided
                    ... and so on                  | - 1:1 json-elided 1:14 json-invalid
                    [{"a": 1}, ...                 | [{"a":1},...] 1:12 json-elided
                    {"a": [{"b": 1, ...            | {"a":[{"b":1,...},...],...} 1:17 json-elided
                    {"a": ""\"x"y""\"}             | {"a":"x\\"y"} 1:7 json-quotes
                    "a": {"b": 1}                  | - 1:4 json-invalid
                    {server_url}/users             | - 1:1 json-invalid
                    [id]/users                     | - 1:1 json-invalid
                    404 Not Found                  | - 1:5 json-invalid
                    GET /users                     | - 1:1 json-invalid
                    {"a": 1                        | - 1:1 json-invalid
                    """)
    void documentation_is_read_with_its_habits(String text, String expected) {
        assertThat(briefly(JsonReader.tolerant(slice(text.replace('¦', '|')))))
                .isEqualTo(expected.replace('¦', '|'));
    }

    private static Slice slice(String text) {
        return Slice.of(new SourceFile("page.md", text));
    }

    private static String shown(Reading<JsonValue> reading) {
        return value(reading)
                + reading.findings().stream()
                        .map(
                                each ->
                                        " %s %s: %s"
                                                .formatted(
                                                        each.span().position(),
                                                        each.rule().id(),
                                                        each.message()))
                        .collect(Collectors.joining());
    }

    private static String briefly(Reading<JsonValue> reading) {
        return value(reading)
                + reading.findings().stream()
                        .map(each -> " %s %s".formatted(each.span().position(), each.rule().id()))
                        .collect(Collectors.joining());
    }

    private static String value(Reading<JsonValue> reading) {
        return reading.value().map(JsonText::compact).orElse("-");
    }
}
