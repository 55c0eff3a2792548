package dev.docproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.claim.Judge;
import dev.docproof.curl.Placeholders;
import dev.docproof.finding.RuleLevels;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Response;
import dev.docproof.markdown.MarkdownReader;
import dev.docproof.operation.OperationReader;
import dev.docproof.redact.Redactor;
import dev.docproof.source.Attachments;
import dev.docproof.source.SourceFile;
import dev.docproof.target.Outcome;
import dev.docproof.verify.Conduct;
import dev.docproof.verify.ProbeOptions;
import dev.docproof.verify.Progress;
import dev.docproof.verify.Subject;
import dev.docproof.verify.Verifier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PutDownTest {
    private static final String PAGE =
            """
            # Replace a boat

            PUT /boats/{id}

            | Parameter | Type | Required |
            |---|---|---|
            | `name` | string | Yes |
            | `sails` | number | No |

            ```bash
            curl -i -X PUT http://localhost:3000/boats/7 -H "Content-Type: application/json" \\
              -d '{"name": "Tern", "sails": 2}'
            ```

            ```http
            HTTP/1.1 201 Created
            Content-Type: application/json

            {"id": 7, "name": "Tern", "sails": "two"}
            ```

            | Status | Description |
            |---|---|
            | 201 | made |
            | 400 | no name |
            | 404 | no such boat |
            | ECONNREFUSED | the service is offline |
            """;

    @TempDir private Path folder;

    @Test
    void what_has_no_room_in_memory_comes_back_without_the_page_and_with_all_else()
            throws IOException {
        List<PageReport> pages = List.of(tried("a.md", 1), tried("b.md", 2), tried("c.md", 3));

        List<PageReport> back = takenBack(pages, 1);

        assertThat(back.get(0)).isEqualTo(pages.get(0));
        for (int i = 1; i < pages.size(); i++) {
            PageReport own = pages.get(i);
            assertThat(back.get(i).source()).isEmpty();
            assertThat(back.get(i).withSource(own.source().orElseThrow())).isEqualTo(own);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_page_of_this_test_has_findings_fixes_reasons_and_exchanges() {
        PageReport page = tried("a.md", 1);

        assertThat(page.findings()).anyMatch(finding -> finding.fix().isPresent());
        assertThat(page.findings()).anyMatch(finding -> !finding.notes().isEmpty());
        assertThat(page.verdicts()).anyMatch(verdict -> verdict.reason().isPresent());
        assertThat(page.verdicts()).anyMatch(verdict -> verdict.exchange().isPresent());
    }

    private List<PageReport> takenBack(List<PageReport> pages, long room) throws IOException {
        List<PageReport> back = new ArrayList<>();
        try (PutDown waiting = new PutDown(folder, room)) {
            for (PageReport page : pages) {
                waiting.add(page);
            }
            while (back.size() < pages.size()) {
                back.add(waiting.next());
            }
        }
        return back;
    }

    /** On a server that says yes to everything. */
    private static PageReport tried(String name, int order) {
        Subject subject =
                new MarkdownReader()
                        .read(new SourceFile(name, PAGE))
                        .flatMap(
                                new OperationReader(Placeholders.none(), page -> Attachments.none())
                                        ::read)
                        .value()
                        .map(page -> new Subject(page, List.of()))
                        .orElseThrow();
        Response answer =
                new Response(
                        200,
                        "OK",
                        Headers.of("Content-Type", "application/json"),
                        Body.of("{\"id\": 7, \"name\": \"Tern\", \"sails\": 2}"));
        Verifier verifier =
                new Verifier(
                        request -> new Outcome.Answered(answer, Duration.ofMillis(12)),
                        new Judge(false),
                        new ProbeOptions(true, ProbeOptions.USUAL_MOST, true, 7),
                        RuleLevels.usual(),
                        Conduct.usual(),
                        Progress.silent());
        return new Transcript(new PageNames(Path.of("")), Redactor.byName())
                .of(verifier.verify(List.of(subject)).get(0), order);
    }
}
