package dev.docproof.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every span points at the text that its owner claims, on all pages of this repository. */
class SpanLawTest {
    @Test
    void spans_point_at_what_they_claim() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            pages = files.filter(file -> file.toString().endsWith(".md")).toList();
        }
        assertThat(pages).isNotEmpty();
        for (Path page : pages) {
            SourceFile file = new SourceFile(page.toString(), Files.readString(page));
            Pages.read(file).value().orElseThrow().operations().forEach(SpanLawTest::hold);
        }
    }

    private static void hold(Operation operation) {
        assertThat(operation.span().text()).contains(operation.path());
        for (Parameter parameter : operation.parameters()) {
            holds(parameter.name(), parameter.span(), parameter.row());
        }
        for (ResponseMember member : operation.responseMembers()) {
            holds(member.name(), member.span(), member.row());
        }
        for (StatusRow row : operation.statuses()) {
            holds(row.label(), row.span(), row.row());
        }
        for (Exchange exchange : operation.exchanges()) {
            RequestExample request = exchange.request();
            assertThat(request.block().contains(request.span())).isTrue();
            if (!request.isSynthesised()) {
                assertThat(request.span().text()).contains(request.target());
            }
            exchange.response().ifPresent(SpanLawTest::hold);
        }
        operation.responses().forEach(SpanLawTest::hold);
    }

    private static void holds(String name, Span span, Span row) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        assertThat(span.text()).contains(last);
        assertThat(row.contains(span)).isTrue();
    }

    private static void hold(ResponseExample response) {
        assertThat(response.block().contains(response.body().span())).isTrue();
        response.json()
                .ifPresent(
                        json -> assertThat(response.body().span().contains(json.span())).isTrue());
        response.status()
                .ifPresent(
                        code ->
                                assertThat(response.statusSpan().orElseThrow().text())
                                        .contains(Integer.toString(code)));
    }
}
