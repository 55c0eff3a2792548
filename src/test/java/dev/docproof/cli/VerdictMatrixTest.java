package dev.docproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.claim.ClaimKind;
import dev.docproof.finding.Rule;
import dev.docproof.probe.Topic;
import dev.docproof.shape.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which case shows each kind of claim, probe and difference confirmed, contradicted and not
 * exercised: the folder, and how the line of its verdict begins. A cell in brackets says why there
 * is no such case.
 */
class VerdictMatrixTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final List<String> MARKS = List.of("ok", "FAIL", "--");
    private static final Pattern LINE = Pattern.compile(" +\\d+  (ok|FAIL|--) +(.*)");

    private static final String CLAIMS =
            """
            EXAMPLE     | confirmed-example: GET /books/7 | shape-differs: GET | a-template-alone-is-not-sent: GET
            STATUS      | a-probe-gets-no-answer: 200 | another-row-of-the-table-does-not-do: 200 | another-row-of-the-table-does-not-do: 404
            REQUIRED    | what-a-request-needs-is-enforced: name left out | a-required-member-is-not-enforced: title left out | what-a-request-needs-has-no-status: name left out
            TYPE        | listed-members-come-as-listed: id is integer | listed-members-come-otherwise: id is integer | a-listed-member-does-not-come: flag is string
            HEADER      | an-answer-has-the-headers-that-are-listed: the answer has the header X-Left | an-answer-lacks-a-header-that-is-listed: the answer has the header X-Left | an-answer-has-the-headers-that-are-listed: the answer has the header Retry-After
            ECHO        | a-list-has-only-what-it-is-filtered-by: what is sent comes back | what-is-sent-does-not-come-back: what is sent comes back | whether-what-is-sent-comes-back-is-not-known: what is sent comes back
            PERSISTENCE | what-was-written-is-read: what was written is there | what-was-written-is-not-there: what was written is there | what-was-written-cannot-be-read: what was written is there
            OPERATION   | a-specification-says-the-same: GET /boats/{id} is in | a-specification-says-otherwise: PUT /boats/{id} is in | [a specification has an operation or has it not]
            PARAMETER   | a-specification-says-the-same: a request may carry id | a-specification-says-otherwise: a request may carry crew | a-specification-says-nothing-of-it: a request may carry Authorization
            MEMBER      | a-specification-says-the-same: the response has name | a-specification-says-otherwise: the response has rig | a-specification-says-nothing-of-it: the response has name
            """;

    private static final String PROBES =
            """
            CREATED               | what-is-made-is-there-the-second-time: 201 for id | what-was-created-is-not-there: 201 for id | rows-that-exclude-each-other: 201 for id
            REPLACED              | what-is-made-is-there-the-second-time: a record that was created | what-was-created-is-not-there: a record that was created | rows-that-exclude-each-other: a record that was created
            CHANGED               | what-was-changed-is-read: what was written | what-was-changed-is-read-as-before: what was written | what-was-changed-is-not-repeated: what was written
            MADE                  | [makes the record that REMOVED removes; the page promises nothing of it] | [the same] | [the same]
            REMOVED               | what-was-removed-is-gone: 204 for the record just made | what-was-made-is-removed-otherwise: 204 for the record just made | what-was-made-cannot-be-removed: 204 for the record just made
            NOT_FOUND             | what-nobody-has-is-not-found: 404 for id | a-row-is-answered-with-another-status: 404 for id | a-probe-gets-no-answer: 404 for id
            EXISTS                | a-taken-value-is-refused: 409 for the same name | a-taken-value-is-taken-again: 409 for the same name | whether-a-value-is-taken-is-not-known: 409 for the same name
            MISSING_MEMBER        | what-a-request-needs-is-enforced: 400 for name left out | what-a-request-needs-is-not-enforced: 400 for name left out | more-probes-than-may-be-sent: 400 for name left out
            MISSING_PARAMETER     | what-a-query-needs-is-enforced: 400 for day left out | what-a-query-needs-is-not-enforced: 400 for day left out | what-a-query-needs-gets-no-answer: 400 for day left out
            MISSING_HEADER        | what-a-request-needs-is-enforced: 415 for Content-Type left out | what-a-request-needs-is-not-enforced: 415 for Content-Type left out | what-a-request-needs-has-no-status: Content-Type left out
            INVALID_JSON          | what-nobody-has-is-not-found: 400 for the body without | what-a-request-needs-is-not-enforced: 400 for the body without | a-probe-gets-no-answer: 400 for the body without
            WRONG_TYPE            | what-a-request-needs-is-enforced: 400 for a value of another type | what-a-request-needs-is-not-enforced: 400 for a value of another type | more-probes-than-may-be-sent: 400 for a value of another type
            INVALID_PARAMETER     | what-a-query-needs-is-enforced: 400 for depth as | what-a-query-needs-is-not-enforced: 400 for depth as | what-a-query-needs-gets-no-answer: 400 for depth as
            WRONG_VALUE           | what-no-list-has-is-refused: pier as | what-no-list-has-is-taken: pier as | what-no-list-has-may-be-taken: pier with a value
            WRONG_PARAMETER_VALUE | what-a-query-needs-is-enforced: unit as | what-a-query-needs-is-not-enforced: unit as | what-a-query-needs-gets-no-answer: unit as
            WRONG_MEDIA_TYPE      | what-a-request-needs-is-enforced: 415 for Content-Type as | what-a-request-needs-is-not-enforced: 415 for Content-Type as | more-probes-than-may-be-sent: 415 for Content-Type as
            FILTERED              | a-list-has-only-what-it-is-filtered-by: pier=south | a-list-has-more-than-it-is-filtered-by: pier=south | a-list-is-filtered-by-what-nothing-has: pier=south
            UNAUTHENTICATED       | what-a-query-needs-is-enforced: 401 for Authorization | what-a-query-needs-is-not-enforced: 401 for Authorization | what-a-query-needs-gets-no-answer: 401 for Authorization
            """;

    /** Not a topic of its own: what a client sees while the server is down. */
    private static final String OFFLINE =
            """
            OFFLINE | a-server-that-was-started-is-taken-down: ECONNREFUSED | [whoever answers at a port that was closed is another server, and says nothing] | a-probe-gets-no-answer: ECONNREFUSED
            """;

    /**
     * The rule, a case that comes near and is confirmed, and one that has it. A difference is seen
     * or not; where nothing came that could be compared, the claim is not exercised as above.
     */
    private static final String DIFFERENCES =
            """
            MEMBER_MISSING      | field-missing      | dots-leave-the-rest-open                | shape-differs
            MEMBER_UNDOCUMENTED | field-undocumented | dots-leave-the-rest-open                | strict-compares-values
            TYPE_DIFFERS        | type-differs       | items-of-a-list-may-be-of-several-kinds | a-volatile-value-is-of-another-kind
            VALUE_DIFFERS       | value-differs      | numbers-are-one-number-however-written  | numbers-are-compared-to-the-last-digit
            FORMAT_DIFFERS      | format-differs     | listed-members-come-as-listed           | listed-members-come-otherwise
            NOT_LISTED          | value-not-listed   | listed-members-come-as-listed           | listed-members-come-otherwise
            LIST_NOT_EMPTY      | list-not-empty     | a-list-may-be-longer-or-shorter         | a-list-shown-as-empty-has-items
            ECHO_DIFFERS        | echo-differs       | a-list-has-only-what-it-is-filtered-by  | what-is-sent-does-not-come-back
            """;

    /** The same of what else an answer shows: a remark need not make a run fail. */
    private static final String ANSWERS =
            """
            VALUE_VOLATILE              | confirmed-example                            | volatile-values-are-held-to-their-kind
            LIST_TOO_LONG               | a-list-is-as-long-as-asked-for               | a-list-is-longer-than-asked-for
            RESPONSE_OF_ANOTHER_REQUEST | a-page-shows-the-response-of-its-own-request | a-page-shows-the-response-of-another-request
            BODY_EMPTY                  | confirmed-example                            | body-is-empty
            TEXT_DIFFERS                | texts-of-the-same-kind-may-say-something-else | texts-are-of-another-kind
            BODY_NOT_JSON               | a-text-is-shown-and-comes                    | body-is-no-json
            BODY_TOO_DEEP               | confirmed-example                            | a-body-is-nested-too-deep
            BODY_NOT_TEXT               | a-body-is-in-the-character-set-it-says       | a-body-is-in-another-character-set
            BODY_BYTE_ORDER_MARK        | confirmed-example                            | a-body-starts-with-a-byte-order-mark
            BODY_DUPLICATE_MEMBER       | confirmed-example                            | a-body-has-two-members-of-one-name
            BODY_SEVERAL_DOCUMENTS      | confirmed-example                            | a-body-is-two-documents
            CONTENT_TYPE_MISSING        | confirmed-example                            | json-comes-without-a-type
            CONTENT_TYPE_DIFFERS        | confirmed-example                            | json-comes-as-plain-text
            RESPONSE_HEADER_MISSING     | an-answer-has-the-headers-that-are-listed    | an-answer-lacks-a-header-that-is-listed
            RESPONSE_HEADER_DIFFERS     | an-answer-has-the-headers-that-are-listed    | an-answer-lacks-a-header-that-is-listed
            CONTENT_ENCODED             | an-answer-is-packed-as-asked                 | an-answer-is-packed-unasked
            CONTENT_NOT_ENCODED         | an-answer-is-packed-as-asked                 | an-answer-is-not-packed-as-it-says
            """;

    @Test
    void each_kind_of_claim_has_a_row() {
        assertThat(rows(CLAIMS))
                .map(Row::kind)
                .containsExactlyInAnyOrder(names(ClaimKind.values()));
    }

    @Test
    void each_kind_of_probe_has_a_row() {
        assertThat(rows(PROBES)).map(Row::kind).containsExactlyInAnyOrder(names(Topic.values()));
    }

    @Test
    void each_kind_of_difference_has_a_row() {
        assertThat(rows(DIFFERENCES))
                .map(Row::kind)
                .containsExactlyInAnyOrder(names(Difference.Kind.values()));
    }

    @Test
    void each_rule_about_answers_has_a_row() {
        Set<Rule> others = EnumSet.range(Rule.FIELD_MISSING, Rule.CONTENT_NOT_ENCODED);
        rows(DIFFERENCES)
                .forEach(row -> others.removeIf(rule -> rule.id().equals(row.cells().get(0))));
        assertThat(rows(ANSWERS))
                .map(Row::kind)
                .containsExactlyInAnyOrder(names(others.toArray(Rule[]::new)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void each_rule_about_answers_is_seen_and_what_comes_near_is_not(Row row) throws IOException {
        String rule = "[" + Rule.valueOf(row.kind()).id() + "]";
        assertThat(expected(row.cells().get(0))).startsWith("exit 0").doesNotContain(rule);
        assertThat(expected(row.cells().get(1))).contains(rule);
    }

    @ParameterizedTest
    @MethodSource("differences")
    void each_difference_is_seen_and_what_comes_near_is_none(Row row) throws IOException {
        String rule = "[" + row.cells().get(0) + "]";
        assertThat(expected(row.cells().get(1))).startsWith("exit 0").doesNotContain(rule);
        assertThat(expected(row.cells().get(2))).startsWith("exit 1").contains(rule);
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_cell_is_a_case_or_a_reason(Row row) throws IOException {
        assertThat(row.cells()).hasSize(MARKS.size());
        for (int i = 0; i < MARKS.size(); i++) {
            String cell = row.cells().get(i);
            if (!cell.matches("\\[.{5,}]")) {
                assertThat(verdicts(cell)).as(cell).contains(MARKS.get(i));
            }
        }
    }

    /** The marks of the lines that begin with what a cell says. */
    private static List<String> verdicts(String cell) throws IOException {
        String[] parts = cell.split(": ", 2);
        List<String> marks = new ArrayList<>();
        for (String line : expected(parts[0]).lines().toList()) {
            Matcher verdict = LINE.matcher(line);
            if (verdict.matches() && verdict.group(2).startsWith(parts[1])) {
                marks.add(verdict.group(1));
            }
        }
        return marks;
    }

    private static String expected(String name) throws IOException {
        return Files.readString(CASES.resolve(name).resolve("expected.txt"));
    }

    private static Stream<Row> differences() {
        return rows(DIFFERENCES).stream();
    }

    private static Stream<Row> answers() {
        return rows(ANSWERS).stream();
    }

    private static Stream<Row> all() {
        return Stream.of(CLAIMS, PROBES, OFFLINE).flatMap(table -> rows(table).stream());
    }

    private static List<Row> rows(String table) {
        return table.lines()
                .map(line -> line.split(" *\\| *"))
                .map(cells -> new Row(cells[0], List.of(cells).subList(1, cells.length)))
                .toList();
    }

    private static String[] names(Enum<?>[] kinds) {
        return Arrays.stream(kinds).map(Enum::name).toArray(String[]::new);
    }

    /** A kind and its cells. */
    record Row(String kind, List<String> cells) {
        @Override
        public String toString() {
            return kind;
        }
    }
}
