package dev.docproof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    One of `a`, `b`                              | a b
                    One of a, b, or c.                           | a b c
                    One of `sketch`, `etching`                   | sketch etching
                    The state. One of: `a`, `b`. Default `a`.    | a b
                    `a` or `b`                                   | a b
                    `a`, `b` and `c`                             | a b c
                    enum: a, b                                   | a b
                    either `x` or `y`                            | x y
                    Allowed values: "x", "y"                     | x y
                    Possible values are `x` (the first) and `y` (the last). | x y
                    Options: `on-hold` and `off_hold`. Default is `on-hold`. | on-hold off_hold
                    Valid values are AES256 (SSE-S3), aws:kms, and none. | AES256 aws:kms none
                    The role, can be `admin` or `member`         | admin member
                    Must be `true` or `false`                    | true false
                    """)
    void a_list_of_all_values_is_closed(String description, String expected) {
        assertThat(ClosedList.read(Optional.empty(), description.strip()))
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    The role, e.g. `admin` or `member`
                    The role, such as `admin`, `member`
                    One of `a`, `b`, etc.
                    One of `a`, `b`, ...
                    One of `a`, `b` or any other name
                    One of the users
                    Either the name or the email address is required
                    Must be `application/json`
                    default `x`
                    The user's `first_name` and `last_name`
                    Can be set to `x` or `y` by the owner
                    Options for the request
                    The values of `a` and `b`
                    Must be unique and lower case
                    Can be empty or null
                    Default options: standard and reduced
                    """)
    void what_is_no_such_list_is_none(String description) {
        assertThat(ClosedList.read(Optional.empty(), description.strip())).isEmpty();
    }

    @Test
    void a_list_goes_on_in_the_next_line() {
        assertThat(ClosedList.read(Optional.empty(), "One of `a`,\n  `b`, or\n`c`."))
                .containsExactly("a", "b", "c");
        assertThat(ClosedList.read(Optional.empty(), "Can be `a`,\n`b`, where `b` is both."))
                .isEmpty();
    }

    @Test
    void a_type_column_can_hold_the_list() {
        assertThat(ClosedList.read(Optional.of("\"asc\" | \"desc\""), "The order"))
                .containsExactly("asc", "desc");
        assertThat(ClosedList.read(Optional.of("string or number"), "")).isEmpty();
        assertThat(ClosedList.read(Optional.of("string"), "")).isEmpty();
    }
}
