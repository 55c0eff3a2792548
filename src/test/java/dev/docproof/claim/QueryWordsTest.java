package dev.docproof.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say of query parameters, and what that promises of the list they ask for. */
class QueryWordsTest {
    private static final Span SOMEWHERE = new SourceFile("page.md", "a row").all();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pier      | only berths of this pier; one of `north`, `south`
                    pier      | **Only** berths of the pier
                    open      | Only return open tasks
                    status    | Return only tasks with this status
                    status    | If set, returns only tasks that have it
                    status    | Only tasks with this status are returned
                    state     | Which tasks to return. Shows only those in that state.
                    class     | Retrieve only tax rates of this Tax class.
                    iid       | Return only the issues having the given `iid`
                    kind      | The list is limited to only boats of it
                    status    | Filter by status
                    status    | Filters tasks on their status
                    status    | Optional filter
                    status    | Status filter
                    status    | Optional status filter, one of `open`, `done`
                    status    | Used to filter the tasks
                    status    | Tasks are filtered by it
                    status    | Tasks with this status
                    author_id | Books of the given author
                    rig       | boats having the specified rig
                    status    | tasks matching this status
                    colour    | Lamps of this value
                    """)
    void is_a_filter(String name, String words) {
        assertThat(QueryWords.isFilter(query(name, words))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lang    | Only needed for admins
                    lang    | only used when no header says so
                    lang    | Only valid for lists
                    lang    | Only for signed-in users
                    lang    | Only if no default is set
                    lang    | Language. Only available in version 2
                    lang    | Only works with `format`
                    lang    | Only applies to titles
                    lang    | Only one language at a time
                    lang    | Only administrators may set it
                    lang    | Only `en` is supported
                    lang    | Only English texts are translated
                    lang    | Preferred language (read-only)
                    lang    | For internal use only
                    lang    | Can only be set once
                    lang    | It is only a hint
                    lang    | Ignored where a filter is set
                    lang    | Cannot be combined with `filter`
                    lang    | Name of the header to use together with the filters
                    version | The version of this API
                    lang    | Language of the given text
                    lang    | Users with this role may choose it
                    details | Details of the given record to show
                    name    | Only tasks whose name contains it
                    since   | Only tasks since then
                    status  | Filter by status, comma-separated
                    rig     | Filter by rig; ignored where `all` is set
                    length  | Only boats with a length below it
                    open    | Filter: `true` for open tasks alone
                    """)
    void is_no_filter(String name, String words) {
        assertThat(QueryWords.isFilter(query(name, words))).isFalse();
    }

    @Test
    void a_switch_is_no_filter() {
        assertThat(QueryWords.isFilter(query("open", "boolean", "Only return open tasks")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many at most",
                "Items per page",
                "Number of items to return in each response",
                "Maximum number of results",
                ""
            })
    void is_a_limit_of_the_list(String words) {
        assertThat(QueryWords.isLimit(query("limit", words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many entries per author",
                "Maximum number of comments for each post",
                "Length of the summary in characters",
                "The most bytes to read",
                "Time limit in seconds",
                "How deep the tree goes: its depth",
                "At least so many",
                "About how many; more may come",
                "Number of tries"
            })
    void is_a_limit_of_something_else(String words) {
        assertThat(QueryWords.isLimit(query("limit", words))).isFalse();
    }

    private static Parameter query(String name, String words) {
        return query(name, "string", words);
    }

    private static Parameter query(String name, String type, String words) {
        return new Parameter(
                name,
                Optional.of(Place.QUERY),
                Optional.of(type),
                Optional.empty(),
                words,
                SOMEWHERE,
                SOMEWHERE,
                true);
    }
}
