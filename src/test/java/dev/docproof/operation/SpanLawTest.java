package dev.docproof.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every span points at the text that its owner claims: on all pages of this repository, and on
 * those of the folder that the system property {@code docproof.corpus} names.
 */
class SpanLawTest {
    @ParameterizedTest
    @MethodSource("pages")
    void spans_point_at_what_they_claim(SourceFile page) {
        Pages.read(page).value().orElseThrow().operations().forEach(SpanLawTest::hold);
    }

    static Stream<SourceFile> pages() {
        return Stream.concat(ManyPages.own(), ManyPages.ofOthers());
    }

    private static void hold(Operation operation) {
        holds(operation.method(), operation);
        for (Parameter parameter : operation.parameters()) {
            holds(parameter.name(), parameter.span(), parameter.row());
        }
        for (ResponseMember member : operation.responseMembers()) {
            holds(member.name(), member.span(), member.row());
        }
        for (StatusRow row : operation.statuses()) {
            assertThat(reads(row.span(), row.label())).as(row.label()).isTrue();
            assertThat(row.row().contains(row.span())).isTrue();
        }
        operation.exchanges().forEach(SpanLawTest::hold);
        operation.responses().forEach(SpanLawTest::hold);
    }

    /** A heading may name the method alone, under a heading with the path. */
    private static void holds(String method, Operation operation) {
        boolean path = reads(operation.span(), operation.path());
        boolean heading = operation.form() == DeclarationForm.HEADING;
        assertThat(path || heading && reads(operation.span(), method))
                .as(operation.name() + " in " + operation.span().text())
                .isTrue();
    }

    private static void hold(Exchange exchange) {
        RequestExample request = exchange.request();
        assertThat(request.block().contains(request.span())).isTrue();
        boolean shown = !request.isSynthesised() && !request.kind().equals("snippet");
        // A shell ends the command at an ampersand without quotes, and the page goes on.
        String target = request.target().split("&", 2)[0];
        assertThat(!shown || reads(request.span(), target)).as(target).isTrue();
        exchange.response().ifPresent(SpanLawTest::hold);
    }

    private static void holds(String name, Span span, Span row) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        assertThat(reads(span, last)).as(last + " in " + span.text()).isTrue();
        assertThat(row.contains(span)).as(row.text()).isTrue();
    }

    private static void hold(ResponseExample response) {
        assertThat(response.block().contains(response.body().span()))
                .as(response.body().text())
                .isTrue();
        response.json()
                .ifPresent(
                        json -> assertThat(response.body().span().contains(json.span())).isTrue());
        response.status()
                .ifPresent(
                        code ->
                                assertThat(response.statusSpan().orElseThrow().text())
                                        .contains(Integer.toString(code)));
    }

    /** Whether a place of a page reads as a text, markup and entities between its letters aside. */
    private static boolean reads(Span span, String text) {
        String shown = span.text();
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                at = shown.indexOf(c, at) + 1;
                if (at == 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
