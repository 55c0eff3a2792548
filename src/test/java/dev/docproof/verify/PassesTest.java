package dev.docproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.claim.Claim;
import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.finding.RuleLevels;
import dev.docproof.finding.Severity;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Origin;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.operation.PageOperations;
import dev.docproof.source.SourceFile;
import dev.docproof.target.Outcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassesTest {
    private static final SourceFile PAGE = new SourceFile("page.md", "text");
    private static final Subject SUBJECT =
            new Subject(new PageOperations(PAGE, List.of(), List.of()), List.of());
    private static final Claim CLAIM = new Claim(ClaimKind.EXAMPLE, "GET /a", PAGE.all(), "a");

    @Test
    void one_pass_is_what_it_is() {
        assertThat(together("GET", 500)).isEqualTo("contradicted: error status-differs");
    }

    @Test
    void what_holds_every_time_holds() {
        assertThat(together("GET", 200, 200, 200)).isEqualTo("confirmed: ");
    }

    @Test
    void what_never_holds_is_no_flake() {
        assertThat(together("GET", 500, 404)).isEqualTo("contradicted: error status-differs");
    }

    @Test
    void what_only_reads_has_to_hold_every_time() {
        assertThat(together("GET", 200, 500)).isEqualTo("contradicted: error flaky");
    }

    @Test
    void a_write_may_hold_only_on_the_first_pass() {
        assertThat(together("PUT", 200, 409, 409)).isEqualTo("confirmed: warning flaky");
    }

    @Test
    void a_write_may_fail_only_on_the_first_pass() {
        assertThat(together("PUT", 404, 200, 200))
                .isEqualTo("contradicted: error status-differs, warning flaky");
    }

    @Test
    void a_write_that_comes_and_goes_is_flaky() {
        assertThat(together("PUT", 200, 500, 200)).isEqualTo("contradicted: error flaky");
        assertThat(together("PUT", 500, 200, 500)).isEqualTo("contradicted: error flaky");
    }

    @Test
    void a_pass_without_an_answer_does_not_count() {
        assertThat(together("GET", 0, 200)).isEqualTo("confirmed: ");
        assertThat(together("GET", 0, 0)).isEqualTo("not-exercised: ");
    }

    @Test
    void a_flake_tells_both_answers() {
        Verdict verdict = verdicts(RuleLevels.usual(), "GET", 200, 500, 200).get(0);
        assertThat(verdict.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "holds in 2 of 3 passes: answered 200 where it does, answered 500 where not");
    }

    private static String together(String method, int... answers) {
        Verdict verdict = verdicts(RuleLevels.usual(), method, answers).get(0);
        return verdict.label()
                + ": "
                + String.join(
                        ", ",
                        verdict.findings().stream()
                                .map(each -> each.severity().label() + " " + each.rule().id())
                                .toList());
    }

    private static List<Verdict> verdicts(RuleLevels levels, String method, int... answers) {
        List<List<SubjectRun>> passes =
                Arrays.stream(answers)
                        .mapToObj(status -> verdict(method, status))
                        .map(verdict -> List.of(new SubjectRun(SUBJECT, List.of(verdict), 0)))
                        .toList();
        return new Passes(levels).together(passes).get(0).verdicts();
    }

    /** 200 is as documented, 0 is no answer. */
    private static Verdict verdict(String method, int status) {
        if (status == 0) {
            return new Verdict.NotExercised(CLAIM, "no answer");
        }
        Request request =
                new Request(
                        method,
                        new Origin("http", "localhost", 3000),
                        "/a",
                        Headers.none(),
                        Body.none());
        Response response = new Response(status, "", Headers.none(), Body.none());
        Optional<Evidence> evidence =
                Optional.of(new Evidence(request, new Outcome.Answered(response, Duration.ZERO)));
        Finding differs = Rule.STATUS_DIFFERS.at(PAGE.all(), "documented 200, got " + status);
        assertThat(differs.severity()).isEqualTo(Severity.ERROR);
        return status == 200
                ? new Verdict.Confirmed(CLAIM, evidence, List.of())
                : new Verdict.Contradicted(CLAIM, evidence, List.of(differs));
    }
}
