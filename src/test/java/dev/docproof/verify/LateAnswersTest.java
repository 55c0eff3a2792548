package dev.docproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.target.Flaw;
import dev.docproof.target.Outcome;
import dev.docproof.target.Target;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no answer, a late one and half of one say of an example. */
class LateAnswersTest {
    private static final Outcome LATE = new Outcome.TimedOut(Duration.ofMillis(500));
    private static final Outcome UP =
            new Outcome.Answered(Tried.json(404, ""), Duration.ofMillis(1));
    private static final String SHOWN = "\n```json\n{\"id\": 7}\n```\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            nullValues = "-",
            textBlock =
                    """
                    /lamps/7      | -                                     | contradicted [no-answer]
                    /lamps/watch  | -                                     | not-exercised (no answer within 500 ms)
                    /lamps?wait=1 | -                                     | not-exercised (no answer within 500 ms)
                    /lamps/7      | The call takes about 30 seconds.      | not-exercised (no answer within 500 ms)
                    /lamps/7      | It blocks until a lamp is lit.        | not-exercised (no answer within 500 ms)
                    /lamps/7      | Gives a 5-second trace of the lamp.   | not-exercised (no answer within 500 ms)
                    /lamps/7      | A lamp of 30 watts.                   | contradicted [no-answer]
                    """)
    void no_answer_in_time_is_no_drift_where_the_page_says_that_it_takes_its_time(
            String target, String words, String expected) {
        String before = words == null ? "" : words + "\n\n";

        assertThat(tried(before + command(target) + SHOWN, LATE)).isEqualTo(expected);
    }

    @Test
    void no_answer_in_time_is_no_drift_where_the_page_promises_none() {
        assertThat(tried(command("/lamps/7"), LATE))
                .isEqualTo("not-exercised (no answer within 500 ms)");
        assertThat(
                        tried(
                                "`GET /lamps/{id}`\n\n"
                                        + command("/lamps/7")
                                        + "\n| Status | Description |\n|---|---|\n| 200 | lit |\n",
                                LATE))
                .isEqualTo("contradicted [no-answer]");
    }

    @Test
    void no_answer_from_a_server_that_answers_nothing_is_no_drift() {
        assertThat(outcomeOn(request -> LATE, command("/lamps/7") + SHOWN))
                .isEqualTo(
                        "not-exercised (unreachable: the server answers nothing at all any more)");
    }

    @Test
    void who_hangs_up_answers_nothing_and_who_was_never_reached_says_nothing() {
        assertThat(tried(command("/lamps/7") + SHOWN, new Outcome.Broken("closed")))
                .isEqualTo("contradicted [no-answer]");
        assertThat(tried(command("/lamps/7") + SHOWN, new Outcome.Unreachable("refused")))
                .isEqualTo("not-exercised (unreachable: refused)");
        assertThat(tried(command("/lamps/7") + SHOWN, new Outcome.NotSent("a write")))
                .isEqualTo("not-exercised (not sent: a write)");
    }

    @Test
    void what_no_contract_covers_is_a_drift() {
        assertThat(tried(command("/lamps/7") + SHOWN, new Outcome.Uncovered("nearest:\n path")))
                .isEqualTo("contradicted [no-contract]");
    }

    @Test
    void half_an_answer_is_a_drift_where_the_server_cut_it_and_none_where_we_did() {
        assertThat(tried(command("/lamps/7") + SHOWN, half(Flaw.theirs("cut short"))))
                .isEqualTo("contradicted [answer-incomplete]");
        assertThat(tried(command("/lamps/7") + SHOWN, half(Flaw.ours("over 1 MB"))))
                .isEqualTo(
                        "not-exercised (the answer is too long to be held against the page: over 1 MB)");
        assertThat(tried(command("/lamps/watch") + SHOWN, half(Flaw.theirs("cut short"))))
                .isEqualTo("not-exercised (it was still being answered: cut short)");
    }

    private static Outcome half(Flaw flaw) {
        return new Outcome.Answered(
                Tried.json(200, "{\"id\": 7"), Duration.ofMillis(1), Optional.of(flaw));
    }

    /** The verdict on the example, without its words. */
    private static String tried(String page, Outcome outcome) {
        Target target = request -> request.path().startsWith("/lamps") ? outcome : UP;
        return outcomeOn(target, page);
    }

    private static String outcomeOn(Target target, String page) {
        return Tried.on(target, page, false)
                .of(" example: ")
                .replaceFirst(" example: .*? (?=[\\[(])", " ");
    }

    private static String command(String target) {
        return "```bash\ncurl 'http://localhost:3000" + target + "'\n```\n";
    }
}
