package dev.docproof.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.operation.StatusRow;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say of a status, and which changed request it is a row for. */
class RowTopicsTest {
    private static final Span SOMEWHERE = new SourceFile("page.md", "a row").all();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    201 | The user was created                         | CREATED
                    201 | done                                         | ''
                    401 | The key is missing or wrong                  | UNAUTHENTICATED
                    403 | Not allowed                                  | ''
                    404 | Unknown booking                              | NOT_FOUND
                    400 | No such user                                 | NOT_FOUND
                    422 | The booking was not found                    | NOT_FOUND
                    400 | A required parameter was not found           | MISSING_PARAMETER
                    400 | Field not found in the body                  | MISSING_MEMBER
                    422 | The value does not exist in the list         | WRONG_VALUE, WRONG_PARAMETER_VALUE
                    400 | Required header not found                    | MISSING_MEMBER, MISSING_PARAMETER, MISSING_HEADER
                    404 | No such endpoint                             | ''
                    409 | The name is already taken                    | EXISTS
                    409 | A lamp with that name exists                 | EXISTS
                    409 | Another import is running                    | ''
                    422 | duplicate email                              | EXISTS
                    415 | Only JSON is taken                           | MISSING_HEADER, WRONG_MEDIA_TYPE
                    400 | The body is not valid JSON                   | INVALID_JSON
                    400 | Malformed JSON                               | INVALID_JSON
                    400 | The body cannot be parsed                    | INVALID_JSON
                    400 | A required field is missing                  | MISSING_MEMBER
                    400 | A required query parameter is missing        | MISSING_PARAMETER
                    400 | The id is missing or is not a number         | MISSING_PARAMETER, INVALID_PARAMETER
                    400 | A required header is missing                 | MISSING_MEMBER, MISSING_PARAMETER, MISSING_HEADER
                    422 | Validation failed                            | WRONG_TYPE, INVALID_PARAMETER, WRONG_VALUE, WRONG_PARAMETER_VALUE
                    422 | A field has an invalid value                 | WRONG_TYPE, WRONG_VALUE
                    400 | Invalid query parameter                      | INVALID_PARAMETER, WRONG_PARAMETER_VALUE
                    400 | Unknown filter                               | WRONG_VALUE, WRONG_PARAMETER_VALUE
                    400 | A required field is not provided             | MISSING_MEMBER
                    400 | Invalid request body or missing required fields | MISSING_MEMBER, INVALID_JSON, WRONG_TYPE
                    400 | Invalid identifier                           | INVALID_PARAMETER
                    400 | Invalid request                              | INVALID_JSON, INVALID_PARAMETER, WRONG_TYPE
                    422 | Invalid request                              | INVALID_PARAMETER, WRONG_TYPE
                    400 | Bad request: a field is invalid              | INVALID_JSON, WRONG_TYPE, WRONG_VALUE
                    422 | The body is invalid                          | WRONG_TYPE
                    400 | The body is malformed                        | INVALID_JSON
                    400 | A parameter is malformed                     | WRONG_PARAMETER_VALUE
                    400 | A parameter or the body is malformed         | INVALID_JSON
                    410 | It is gone                                   | NOT_FOUND
                    404 | The page not found                           | ''
                    405 | Not allowed here                             | ''
                    204 | Gone                                         | REMOVED
                    202 | Will be gone                                 | REMOVED
                    429 | Too many requests                            | ''
                    500 | Something broke                              | ''
                    """)
    void a_row_speaks_of(int code, String words, String topics) {
        assertThat(
                        RowTopics.of(row(code, words)).stream()
                                .map(Topic::name)
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .isEqualTo(
                        topics.isEmpty()
                                ? ""
                                : Arrays.stream(topics.split(", "))
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bad request                        | true
                    Invalid input                      | true
                    A required field is missing        | true
                    Unprocessable                      | true
                    The body is not valid JSON         | false
                    The id is not a number             | false
                    The account is closed              | false
                    """)
    void leaving_something_out_is_spoken_of(String words, boolean spoken) {
        assertThat(RowTopics.saysSomethingIsMissing(row(400, words))).isEqualTo(spoken);
    }

    private static StatusRow row(int code, String words) {
        return new StatusRow(
                Integer.toString(code), OptionalInt.of(code), "table", words, SOMEWHERE, SOMEWHERE);
    }
}
