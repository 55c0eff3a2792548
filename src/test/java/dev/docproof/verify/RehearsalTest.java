package dev.docproof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.curl.Placeholders;
import dev.docproof.http.Body;
import dev.docproof.http.Headers;
import dev.docproof.http.Response;
import dev.docproof.markdown.MarkdownReader;
import dev.docproof.operation.OperationReader;
import dev.docproof.operation.PageOperations;
import dev.docproof.source.Attachments;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import dev.docproof.target.Outcome.Answered;
import dev.docproof.target.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private static final String PAGE =
            """
            # Bands

            <!-- docproof: setup -->
            ```bash
            curl http://localhost:3000/login
            ```

            ```bash
            curl -d name=a http://localhost:3000/bands
            ```

            ```bash
            curl http://localhost:3000/bands/7
            ```

            ```bash
            curl http://localhost:3000/shows
            ```
            """;

    private final List<String> sent = new ArrayList<>();
    private final Target target =
            request -> {
                sent.add(request.method() + " " + request.target());
                return new Answered(
                        new Response(200, "OK", Headers.none(), Body.of("ok")), Duration.ZERO);
            };

    @Test
    void an_example_is_tried_after_what_it_depends_on_and_without_the_rest() {
        tryExample("http://localhost:3000/bands/7");

        assertThat(sent).containsExactly("GET /login", "POST /bands", "GET /bands/7");
    }

    @Test
    void one_that_depends_on_none_needs_only_what_prepares_the_page() {
        tryExample("http://localhost:3000/shows");

        assertThat(sent).containsExactly("GET /login", "GET /shows");
    }

    private void tryExample(String url) {
        PageOperations page =
                new OperationReader(Placeholders.none(), file -> Attachments.none())
                        .read(
                                new MarkdownReader()
                                        .read(new SourceFile("page.md", PAGE))
                                        .value()
                                        .orElseThrow())
                        .value()
                        .orElseThrow();
        Span request =
                Stream.concat(
                                page.operations().stream().flatMap(own -> own.exchanges().stream()),
                                page.unowned().stream())
                        .map(own -> own.request().span())
                        .filter(span -> span.text().contains(url))
                        .findFirst()
                        .orElseThrow();
        new Rehearsal(target, Optional.empty()).ofExample(page, request);
    }
}
