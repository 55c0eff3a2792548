package dev.docproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.claim.Judge;
import dev.docproof.curl.Placeholders;
import dev.docproof.finding.RuleLevels;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.markdown.MarkdownReader;
import dev.docproof.operation.OperationReader;
import dev.docproof.source.Attachments;
import dev.docproof.source.SourceFile;
import dev.docproof.target.Outcome;
import dev.docproof.target.Outcome.Answered;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerifierTest {
    private final Map<String, WeakReference<Outcome>> answers = new ConcurrentSkipListMap<>();
    private final List<String> heldWhenTheLastWasTried = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    @Test
    void the_answers_to_a_page_are_let_go_when_the_page_has_been_told_of() {
        verify(page("GET", "/first"), page("GET", "/second"), page("GET", "/last"));

        assertThat(heldWhenTheLastWasTried).isEmpty();
        assertThat(told).containsExactly("/first.md", "/second.md", "/last.md");
    }

    @Test
    void a_page_with_something_left_to_try_is_told_after_all_others() {
        verify(page("GET", "/first"), page("DELETE", "/bands/"), page("GET", "/last"));

        assertThat(told).containsExactly("/first.md", "/last.md", "/bands/.md");
        assertThat(places).containsExactly(0, 2, 1);
        assertThat(heldWhenTheLastWasTried).isEmpty();
        assertThat(answers.keySet()).containsExactlyInAnyOrder("/first", "/bands/", "/last");
    }

    @Test
    void of_pages_tried_together_too_the_answers_are_let_go() {
        List<Subject> pages =
                IntStream.rangeClosed(1, 400)
                        .mapToObj(i -> page("GET", i == 400 ? "/last" : "/" + i))
                        .toList();
        Verifier verifier =
                new Verifier(
                        this::answer,
                        new Judge(false),
                        ProbeOptions.off(),
                        RuleLevels.usual(),
                        new Conduct(verdict -> false, false, 2, 0, Optional.empty()),
                        Progress.silent());

        verifier.verify(Subjects.of(pages), () -> Documented.of(pages), this::tell);

        assertThat(told)
                .isEqualTo(pages.stream().map(own -> own.documented().page().name()).toList());
        assertThat(heldWhenTheLastWasTried).hasSizeLessThan(70);
    }

    private void tell(int place, SubjectRun run) {
        places.add(place);
        told.add(run.subject().documented().page().name());
    }

    private void verify(Subject... pages) {
        Verifier verifier = Verifier.ofExamples(this::answer, Optional.empty());
        verifier.verify(
                Subjects.of(List.of(pages)), () -> Documented.of(List.of(pages)), this::tell);
    }

    private Outcome answer(Request request) {
        if (request.target().equals("/last")) {
            System.gc();
            answers.forEach(
                    (target, answer) -> {
                        if (answer.get() != null) {
                            heldWhenTheLastWasTried.add(target);
                        }
                    });
        }
        Response response = new Response(200, "OK", Headers.none(), Body.of("ok"));
        Outcome answer = new Answered(response, Duration.ZERO);
        answers.put(request.target(), new WeakReference<>(answer));
        return answer;
    }

    private static Subject page(String method, String path) {
        String text =
                """
                ```bash
                curl -X %s http://localhost:3000%s
                ```
                """
                        .formatted(method, path);
        return new MarkdownReader()
                .read(new SourceFile(path + ".md", text))
                .flatMap(new OperationReader(Placeholders.none(), page -> Attachments.none())::read)
                .value()
                .map(page -> new Subject(page, List.of()))
                .orElseThrow();
    }
}
