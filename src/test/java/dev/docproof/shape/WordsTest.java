package dev.docproof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of tables mean: types and formats. */
class WordsTest extends ShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '§',
            textBlock =
                    """
                    string                   ; string
                    String                   ; string
                    (string)                 ; string
                    string (ISO 8601)        ; string
                    string, required         ; string
                    string(255)              ; string
                    String*                  ; string
                    ISO-8601 string          ; string
                    string representing a positive integer ; string
                    integer                  ; whole number
                    int64                    ; whole number
                    positive integer         ; whole number
                    number (float)           ; number
                    float                    ; number
                    boolean (default: false) ; boolean
                    object                   ; object
                    object (User)            ; object
                    array                    ; array of anything
                    array of strings         ; array of string
                    An array of objects      ; array of object
                    string[]                 ; array of string
                    []string                 ; array of string
                    array<string>            ; array of string
                    array[object]            ; array of object
                    List<String\\>            ; array of string
                    Array of User objects    ; array of anything
                    array of string or null  ; array of string or null
                    string or number         ; number or string
                    integer/string           ; whole number or string
                    string | null            ; null or string
                    string?                  ; null or string
                    nullable string          ; null or string
                    map[string]string        ; map
                    Map<String, Integer>     ; map
                    timestamp                ; loosely number or string
                    date                     ; loosely number or string
                    uuid                     ; string
                    url                      ; string
                    -                        ; anything
                    User                     ; anything
                    enum                     ; anything
                    Byte value               ; anything
                    """)
    void a_type_column_means(String words, String expected) {
        assertThat(shown(TypeWords.read(words))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '§',
            nullValues = "-",
            textBlock =
                    """
                    string             ; ISO 8601 date          ; -                    ; ISO_8601
                    string             ; ISO 8601 date          ; 2025-11-14           ; DATE
                    string             ; ISO 8601 date          ; 2025-11-14T10:00:00Z ; DATE_TIME
                    string             ; ISO 8601 date-time     ; 2025-11-14T10:00:00Z ; DATE_TIME
                    string             ; ISO 8601 date-time     ; yesterday            ; -
                    string (ISO 8601)  ; When it was made       ; 2025-11-14T10:00     ; DATE_TIME
                    string             ; RFC 3339 timestamp     ; 2025-11-14 10:00:00Z ; RFC_3339
                    date-time          ; -                      ; -                    ; RFC_3339
                    string             ; When it was made       ; 2025-11-14           ; -
                    string             ; ISO 8601 duration      ; PT1H                 ; -
                    email              ; -                      ; -                    ; EMAIL
                    string             ; The email address      ; a@b.c                ; EMAIL
                    string             ; The email address      ; none                 ; -
                    string             ; The email address      ; -                    ; -
                    uuid               ; -                      ; -                    ; UUID
                    url                ; The avatar             ; https://a.b/c        ; URI
                    """)
    void words_promise_a_format_where_the_example_has_it(
            String type, String description, String example, Format expected) {
        DocumentedMember row =
                new DocumentedMember(
                        "x",
                        Optional.of(type),
                        Optional.empty(),
                        description == null ? "" : description,
                        json("1").span());
        List<String> examples = example == null ? List.of() : List.of(example);

        assertThat(FormatWords.read(row, examples)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    DATE, 2025-11-14, true
                    DATE, 2024-02-29, true
                    DATE, 2025-02-29, false
                    DATE, 14.11.2025, false
                    DATE_TIME, 2025-11-14T10:00:00Z, true
                    DATE_TIME, 2025-11-14T10:00:00.123456+00:00, true
                    DATE_TIME, 2025-11-14T10:00, true
                    DATE_TIME, 20251114T100000Z, true
                    DATE_TIME, 2025-11-14 10:00, false
                    DATE_TIME, 2025-11-14, false
                    DATE_TIME, 2025-11-14T25:00:00Z, false
                    RFC_3339, 2025-11-14 10:00:00Z, true
                    EMAIL, a@b.c, true
                    EMAIL, a b@c.d, false
                    EMAIL, @b, false
                    UUID, 516d2753-0513-cfc7-57ac-2d6fac18b9dc, true
                    UUID, 516d2753, false
                    URI, https://a.b/c?d=e, true
                    URI, a b, false
                    """)
    void a_format_is_that_of_its_standard(Format format, String text, boolean expected) {
        assertThat(format.matches(text)).isEqualTo(expected);
    }

    private static String shown(DocumentedType type) {
        if (type.isAnything()) {
            return "anything";
        }
        if (type.map()) {
            return "map";
        }
        String kinds =
                type.kinds().stream()
                        .map(
                                kind ->
                                        kind == Kind.ARRAY
                                                ? "array of " + shown(type.items().orElseThrow())
                                                : kind.label())
                        .sorted()
                        .collect(Collectors.joining(" or "));
        return (type.loose() ? "loosely " : "") + (type.whole() ? "whole " : "") + kinds;
    }
}
