package dev.docproof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest extends ShapeTest {
    private static final String EXAMPLE =
            """
            {
              "name": "Ada",
              "role": "member",
              "active": true,
              "score": 4.5,
              "joined": "2025-11-14",
              "address": {"street": "1 Main St", "zip": "98101"},
              "tags": ["writer", "docs"],
              "id": 1,
              "updatedAt": "2025-11-14T10:00:00Z"
            }
            """;

    private static final String TABLE =
            """
            name | string | | The member's name
            role | string | | One of `admin`, `member`, `viewer`
            active | boolean | | Whether the account is active
            score | number | | The score
            joined | string | | ISO 8601 date
            address | object | | The postal address
            address.street | string | | Street and number
            address.zip | string | | Postal code
            tags | array of strings | | Free tags
            id | number | | The record ID
            updatedAt | string | | ISO 8601 date-time of this update
            """;

    private static final String ANSWER =
            """
            {"id":7,"name":"Eve","role":"viewer","active":false,"score":1,"joined":"2024-02-29",
             "address":{"zip":"1","street":"x"},"tags":[],"updatedAt":"2025-11-14T10:00:00.5+01:00"}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            nullValues = "-",
            textBlock =
                    """
                    "id":7            | "id":7.0                  | -
                    "id":7            | "id":7e0                  | -
                    "score":1         | "score":1.50              | -
                    "tags":[]         | "tags":["a","b","c"]      | -
                    "joined":"2024-02-29" | "joined":"2024-02-30" | $.joined: documented an ISO 8601 date, got string "2024-02-30"
                    "id":7,           |                           | $.id: documented number, missing from the answer
                    "id":7            | "id":"7"                  | $.id: documented number, got string "7"
                    "id":7            | "id":null                 | $.id: documented number, got null
                    "id":7            | "id":7.5                  | $.id: documented a whole number, got number 7.5
                    "id":7            | "id":1.0000000000000000001 | $.id: documented a whole number, got number 1.0000000000000000001
                    "active":false    | "active":0                | $.active: documented boolean, got number 0
                    "role":"viewer"   | "role":"superuser"        | $.role: documented one of admin, member, viewer, got string "superuser"
                    "role":"viewer"   | "role":"VIEWER"           | $.role: documented one of admin, member, viewer, got string "VIEWER"
                    "tags":[]         | "tags":"a,b"              | $.tags: documented array of strings, got string "a,b"
                    "tags":[]         | "tags":["a",1]            | $.tags[1]: documented string, got number 1
                    "tags":[]         | "tags":[{"n":1},{"n":2}]  | $.tags[0]: documented string, got object {"n":1} (and 1 more item)
                    "joined":"2024-02-29" | "joined":1763078400   | $.joined: documented string, got number 1763078400
                    "updatedAt":"2025-11-14T10:00:00.5+01:00" | "updatedAt":"2025-11-14 10:00" | $.updatedAt: documented an ISO 8601 date-time, got string "2025-11-14 10:00"
                    "zip":"1"         | "postcode":"1"            | $.address.zip: documented string, missing from the answer¶$.address.postcode: not documented, got string "1"
                    {"zip":"1","street":"x"} | [{"zip":"1","street":"x"}] | $.address: documented object, got array [{"zip":"1","street":"x"}]
                    "id":7            | "id":7,"extra":[1]        | $.extra: not documented, got array [1]
                    """)
    void one_change_of_an_answer_is_one_difference(String from, String to, String expected) {
        assertThat(ANSWER).contains(from);
        String answer = ANSWER.replace(from, to == null ? "" : to);

        assertSame(
                expected == null ? "" : expected.replace('¶', '\n'),
                messages(page(EXAMPLE, TABLE).differences(answer(answer))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            nullValues = "-",
            textBlock =
                    """
                    {"a": 1}                 | [{"a":1}]           | $: documented object, got array [{"a":1}]
                    {"a": 1}                 | {"data":{"a":1}}    | $.a: documented number, missing from the answer¶$.data: not documented, got object {"a":1}
                    {"a": 1, ...}            | {"a":2,"b":3}       | -
                    {"a": 1, ...}            | {"b":3}             | $.a: documented number, missing from the answer
                    {"a": ...}               | {"a":[true]}        | -
                    {"a": "{id}"}            | {"a":7}             | -
                    {"a": <string>}          | {"a":7}             | $.a: documented string, got number 7
                    {"a": "string"}          | {"a":"x"}           | -
                    {"a": "integer"}         | {"a":7}             | -
                    {"a": null}              | {"a":7}             | -
                    []                       | [1]                 | $: documented an empty list, got 1 item
                    {"a": []}                | {"a":[1,2]}         | $.a: documented an empty list, got 2 items
                    [...]                    | [1]                 | -
                    [{"a": 1}]               | []                  | -
                    [{"a": 1}]               | [{"a":1},{"b":2}]   | $[1].a: documented number, missing from the answer¶$[1].b: not documented, got number 2
                    [{"a": 1}, {"b": 2}]     | [{"a":1,"b":2},{}]  | -
                    [1, "a"]                 | ["b",2]             | -
                    [1, "a"]                 | [true]              | $[0]: documented number or string, got true
                    {"metadata": {"k": "v"}} | {"metadata":{"x":1}} | -
                    {"metadata": {}}         | {"metadata":{"x":1}} | -
                    {"2025-01-01": 3}        | {"2026-01-01":4,"2026-01-02":5} | -
                    {"2025-01-01": 3}        | {"2026-01-01":"4"}  | $['2026-01-01']: documented number, got string "4"
                    {"10": {"n": 1}}         | {"11":{"m":1}}      | $['11'].n: documented number, missing from the answer¶$['11'].m: not documented, got number 1
                    {"x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}, "z": {"n": 1, "m": 2}} | {"w":{"n":1,"m":2}} | -
                    {"p": [{"n": 1, "m": 2}], "q": [{"n": 1, "m": 2}]} | {"r":[{"n":3,"m":4}],"s":[{"n":3,"m":4}]} | -
                    {"p": [{"n": 1, "m": 2}], "q": [{"n": 1, "m": 2}]} | {"p":[{"n":3,"m":4}],"s":[{"n":3,"m":4}]} | $.q: documented array, missing from the answer¶$.s: not documented, got array [{"n":3,"m":4}]
                    {"p": [{"n": 1, "m": 2}], "q": [{"n": 1, "m": 2}]} | {"r":[{"n":3,"m":4}],"s":1} | $.p: documented array, missing from the answer¶$.q: documented array, missing from the answer¶$.r: not documented, got array [{"n":3,"m":4}]¶$.s: not documented, got number 1
                    {"p": [{"n": 1, "m": 2}], "q": [{"n": 1, "m": 2}]} | {}                     | $.p: documented array, missing from the answer¶$.q: documented array, missing from the answer
                    {"on": true, "x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}, "z": {"n": 1, "m": 2}} | {"on":true,"y":{"n":1,"m":2},"w":{"n":1,"m":2}} | -
                    {"on": true, "x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}, "z": {"n": 1, "m": 2}} | {"on":true,"y":{"n":1,"m":2},"z":{"n":1,"m":2}} | $.x: documented object, missing from the answer
                    {"on": true, "x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}, "z": {"n": 1, "m": 2}} | {"w":{"n":1,"m":2}} | $.on: documented boolean, missing from the answer
                    {"on": true, "x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}, "z": {"n": 1, "m": 2}} | {"on":true,"y":{"n":1,"m":2},"w":{"n":1}} | -
                    {"on": true, "x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}, "z": {"n": 1, "m": 2}} | {"on":true,"y":{"n":1,"m":2},"z":{"n":1,"m":2},"w":{"n":"1","m":2}} | $.x: documented object, missing from the answer¶$.w: not documented, got object {"n":"1","m":2}
                    {"on": true, "x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}} | {"on":true,"x":{"n":1,"m":2},"w":{"n":1,"m":2}} | $.y: documented object, missing from the answer¶$.w: not documented, got object {"n":1,"m":2}
                    {"x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}, "z": {"n": 1, "m": 2}} | {} | -
                    {"x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}} | {} | $.x: documented object, missing from the answer¶$.y: documented object, missing from the answer
                    {"x": {"n": 1}, "y": {"n": 1}, "z": {"n": 1}} | {} | $.x: documented object, missing from the answer¶$.y: documented object, missing from the answer¶$.z: documented object, missing from the answer
                    {"x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}, "z": {"n": 1, "o": 2}} | {} | $.x: documented object, missing from the answer¶$.y: documented object, missing from the answer¶$.z: documented object, missing from the answer
                    [{"on": true, "x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}, "z": {"n": 1, "m": 2}}, {"on": true, "x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}, "z": {"n": 1, "m": 2}}] | [{"on":true,"y":{"n":1,"m":2},"w":{"n":1,"m":2}}] | -
                    {"on": true, "x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}} | {"on":true,"v":{"n":1,"m":2},"w":{"n":1,"m":2}} | $.x: documented object, missing from the answer¶$.y: documented object, missing from the answer¶$.v: not documented, got object {"n":1,"m":2}¶$.w: not documented, got object {"n":1,"m":2}
                    {"a": 1, "b": 2, "c": 3} | {"a":1,"b":2,"d":3} | $.c: documented number, missing from the answer¶$.d: not documented, got number 3
                    {}                       | {"a":1}             | $.a: not documented, got number 1
                    {"x": {}}                | {"x":{"a":{"b":1}}} | -
                    {"x": {"a": 1}}          | {"x":{"b":1}}       | $.x.a: documented number, missing from the answer¶$.x.b: not documented, got number 1
                    {"metadata": {"k": {"a": 1}}} | {"metadata":{"x":1}} | $.metadata.k: documented object, missing from the answer¶$.metadata.x: not documented, got number 1
                    {"a": ...}               | {"a":{"b":1}}       | -
                    {"user_id": 3}           | {"user_id":3.5}     | $.user_id: documented a whole number, got number 3.5
                    {"n": 3}                 | {"n":3.5}           | -
                    {"created": "2025-01-01T00:00:00Z"} | {"created":"now"} | $.created: documented a date-time as shown, got string "now"
                    {"dueAt": "2025-01-01T00:00:00Z"} | {"dueAt":"2025-01-01 10:00:00.5+02:00"} | -
                    {"dueAt": "2025-01-01T00:00:00Z"} | {"dueAt":"2025-01-01"} | -
                    {"dueAt": "2025-01-01T00:00:00Z"} | {"dueAt":""} | -
                    {"dueAt": "tomorrow"}    | {"dueAt":"now"}     | -
                    {"label": "2025-01-01T00:00:00Z"} | {"label":"now"} | -
                    3                        | "3"                 | $: documented number, got string "3"
                    {"a": 1}                 | null                | $: documented object, got null
                    """)
    void an_example_alone_shows_a_shape(String example, String answer, String expected) {
        assertSame(
                expected == null ? "" : expected.replace('¶', '\n'),
                messages(page(example, "").differences(answer(answer))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            nullValues = "-",
            textBlock =
                    """
                    {"id": "10"}             | id ¦ number                    | {"id":10}        | -
                    {"id": "10"}             | id ¦ number                    | {"id":"10"}      | -
                    {"id": 1}                | n ¦ string                      | {"id":1}         | -
                    {"id": 1}                | n ¦ string                      | {"id":1,"n":2}   | $.n: documented string, got number 2
                    {"id": 1}                | id ¦ number ¦ no               | {}               | -
                    {"n": "x"}               | n ¦ ¦ ¦ May be null            | {"n":null}       | -
                    {"n": "x"}               | n ¦ ¦ ¦ May be null            | {"n":1}          | $.n: documented null or string, got number 1
                    {"id": 1}                | id ¦ number ¦ ¦ Only present if set | {}          | -
                    {"id": 1}                | id ¦ number ¦ ¦ The id, or null | {"id":null}     | -
                    [{"id": 1}]              | id ¦ number; n ¦ string         | [{"id":1,"n":2}] | $[0].n: documented string, got number 2
                    {"data": [{"id": 1}]}    | id ¦ number; n ¦ string         | {"data":[{"id":1,"n":2}]} | $.data[0].n: documented string, got number 2
                    {"users": [{"id": 1}]}   | users[].id ¦ string             | {"users":[{"id":true}]} | $.users[0].id: documented string, got true
                    {"users": [{"id": 1}]}   | users.id ¦ integer              | {"users":[{"id":1.5}]} | $.users[0].id: documented a whole number, got number 1.5
                    {"a": {"x": 1}}          | a.<name> ¦ number               | {"a":{"y":2}}    | -
                    {"a": {"x": 1}}          | a.<name> ¦ number               | {"a":{"y":"2"}}  | $.a.y: documented number, got string "2"
                    {"a": {"x": 1}}          | a ¦ map of strings              | {"a":{"y":"2"}}  | -
                    {"a": []}                | a ¦ array of strings            | {"a":["x"]}      | -
                    {"a": []}                | a ¦ array of strings            | {"a":[1]}        | $.a[0]: documented string, got number 1
                    {"a": "2025-01-01 10:00"} | a ¦ string ¦ ¦ ISO 8601 date-time | {"a":"10:00"} | -
                    {"a": "x"}               | a ¦ string ¦ ¦ One of `p`, `q`  | {"a":"z"}        | -
                    {"id": 1, "x": {"n": 1, "m": 2}, "y": {"n": 1, "m": 2}, "z": {"n": 1, "m": 2}} | id ¦ number | {"id":1} | -
                    {"a": []}                | a[].id ¦ number                 | {"a":[{}]}       | -
                    {"id": 1}                | n ¦ string ¦ yes                | {"id":1}         | -
                    [{"id": 1}, {}]          | id ¦ number                     | [{}]             | -
                    [{"id": 1}, {}]          | id ¦ number ¦ yes               | [{}]             | $[0].id: documented number, missing from the answer
                    {"id": "x", "10": 1}     | id ¦ string                     | {"id":"x","11":"s"} | $['11']: documented number, got string "s"
                    {"id": "x", "10": 1}     | id ¦ string                     | {"id":5,"11":2}  | $.id: documented string, got number 5
                    {"a": null}              | a.<name> ¦ number               | {"a":{"y":"2"}}  | $.a.y: documented number, got string "2"
                    {"o": 1}                 | o ¦ Foo                         | {"o":{"p":1}}    | $.o: documented number, got object {"p":1}
                    {"a": 1}                 | a ¦ Foo                         | {"a":2}          | -
                    {"a": "2025-01-01"}      | a ¦ timestamp                   | {"a":1700000000} | $.a: documented timestamp, got number 1700000000
                    {"a.b": 1}               | a.b ¦ number                    | {"a.b":"x"}      | $['a.b']: documented number, got string "x"
                    """)
    void table_and_example_together(String example, String table, String answer, String expected) {
        assertSame(
                expected == null ? "" : expected.replace('¶', '\n'),
                messages(page(example, table.replace('¦', '|')).differences(answer(answer))));
    }

    @Test
    void a_table_without_an_example_promises_its_members() {
        Expectation page =
                page(
                        "",
                        """
                        id | integer
                        nick | string | no
                        email | string
                        """);

        assertSame("", messages(page.differences(answer("{\"id\":1,\"email\":\"a\"}"))));
        assertSame("", messages(page.differences(answer("[{\"id\":1,\"email\":\"a\"}]"))));
        assertSame(
                """
                $.id: documented integer, got string "1"
                $.email: documented string, missing from the answer
                $.mail: not documented, got string "a"\
                """,
                messages(page.differences(answer("{\"id\":\"1\",\"mail\":\"a\"}"))));
    }

    @Test
    void points_at_the_name_of_what_is_missing_and_at_the_value_that_differs() {
        Expectation page = page("{\"id\": 1, \"name\": \"Ada\"}", "");

        assertThat(page.differences(answer("{\"id\":\"x\"}")))
                .extracting(each -> each.kind() + " at " + each.span().text())
                .containsExactly("TYPE_DIFFERS at 1", "MEMBER_MISSING at \"name\"");
        assertThat(page.differences(answer("{\"id\":1}")))
                .extracting(Difference::actual)
                .containsExactly("nothing");
    }

    @Test
    void a_missing_member_points_at_its_name_in_the_example_and_not_at_its_row() {
        Expectation page = page("{\"id\": 1}", "id | number");

        assertThat(page.differences(answer("{}")))
                .extracting(each -> each.span().text())
                .containsExactly("\"id\"");
    }

    @Test
    void a_table_has_no_values_to_compare_strictly() {
        Expectation.Strict strict =
                page("", "id | number").strictDifferences(answer("{\"id\":\"x\"}"));

        assertSame("$.id: documented number, got string \"x\"", messages(strict.differences()));
        assertThat(strict.volatiles()).isEmpty();
    }

    @Test
    void a_missing_member_that_only_the_table_has_points_at_its_row() {
        assertThat(page("", "id | number").differences(answer("{}")))
                .extracting(each -> each.span().text())
                .containsExactly("id | number");
    }

    @Test
    void points_at_the_row_of_what_the_example_does_not_show() {
        Expectation page = page("{\"id\": 1}", "id | number; n | string");

        assertThat(page.differences(answer("{\"id\":\"x\",\"n\":2}")))
                .extracting(each -> each.path() + " at " + each.span().text())
                .containsExactly("$.id at 1", "$.n at  n | string");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            nullValues = "-",
            textBlock =
                    """
                    {"name": "Ada"}          | {"name":"Eve"}      | $.name: documented string "Ada", got string "Eve"
                    {"n": 1.0}               | {"n":1}             | -
                    {"n": 9007199254740992}  | {"n":9007199254740993} | $.n: documented number 9007199254740992, got number 9007199254740993
                    {"id": 1}                | {"id":2}            | volatile $.id
                    {"createdAt": "x"}       | {"createdAt":"y"}   | volatile $.createdAt
                    {"t": "2025-01-01T00:00:00Z"} | {"t":"2026-01-01T00:00:00Z"} | volatile $.t
                    {"t": "2025-01-01T00:00:00Z"} | {"t":"now"} | $.t: documented string "2025-01-01T00:00:00Z", got string "now"
                    {"token": "eyJh..."}     | {"token":"eyJhxyz"} | -
                    [1, 2]                   | [1, 3]              | $[1]: documented number 2, got number 3
                    [1]                      | [1, 2]              | $: documented a list of 1, got a list of 2
                    []                       | [1]                 | $: documented an empty list, got 1 item
                    {"name": "...da"}        | {"name":"Ada"}      | -
                    {"name": "A...a"}        | {"name":"Adi"}      | $.name: documented string "A...a", got string "Adi"
                    [1, 2]                   | [1]                 | $: documented a list of 2, got a list of 1
                    """)
    void strictly_values_count_too(String example, String answer, String expected) {
        Expectation.Strict strict = page(example, "").strictDifferences(answer(answer));
        String said =
                messages(strict.differences())
                        + strict.volatiles().stream()
                                .map(each -> "volatile " + each.path())
                                .reduce("", String::concat);

        assertSame(expected == null ? "" : expected, said);
    }
}
