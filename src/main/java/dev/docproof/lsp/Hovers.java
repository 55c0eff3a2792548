package dev.docproof.lsp;

import dev.docproof.claim.Verdict;
import dev.docproof.http.Request;
import dev.docproof.http.Wire;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.RequestExample;
import dev.docproof.operation.StatusRow;
import dev.docproof.source.Span;
import dev.docproof.target.Outcome;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** What an editor shows of the thing under the pointer. */
final class Hovers {
    private static final int MOST = 2_000;

    private Hovers() {}

    /**
     * @param shown takes what must not be shown out of a text
     */
    static Optional<Hover> at(OpenPage page, int offset, UnaryOperator<String> shown) {
        return example(page, offset, shown).or(() -> row(page, offset, shown));
    }

    /** The request as it is sent, headers and all. */
    static String request(RequestExample example) {
        if (example.requests().isEmpty()) {
            return "nothing is sent: " + example.obstacle().orElse("");
        }
        StringBuilder text = new StringBuilder();
        for (Request request : example.requests()) {
            text.append(Wire.text(request.method() + " " + request.target())).append(" HTTP/1.1\n");
            request.headers()
                    .lines()
                    .forEach(line -> text.append(Wire.text(line.toString())).append('\n'));
            if (!request.body().isEmpty()) {
                text.append('\n').append(request.body().text()).append('\n');
            }
        }
        return text.toString().strip();
    }

    private static Optional<Hover> example(OpenPage page, int offset, UnaryOperator<String> shown) {
        for (Exchange exchange : page.exchanges()) {
            Span span = exchange.request().span();
            if (Places.covers(span, offset)) {
                String text =
                        "**what is sent**\n\n"
                                + fenced(request(exchange.request()))
                                + "\n\n**what came back last time**\n\n"
                                + last(page, span).orElse("it was not tried since it changed");
                return Optional.of(hover(shown.apply(text), span));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> last(OpenPage page, Span span) {
        return verdict(page, span)
                .map(
                        verdict ->
                                words(verdict)
                                        + verdict.evidence()
                                                .map(
                                                        shown ->
                                                                "\n\n"
                                                                        + fenced(
                                                                                answer(
                                                                                        shown
                                                                                                .outcome())))
                                                .orElse(""));
    }

    private static Optional<Hover> row(OpenPage page, int offset, UnaryOperator<String> shown) {
        for (Operation operation : page.page().documented().operations()) {
            for (StatusRow row : operation.statuses()) {
                if (Places.covers(row.row(), offset)) {
                    String text =
                            "**%s %s**\n\n%s"
                                    .formatted(
                                            operation.name(),
                                            row.label(),
                                            verdict(page, row.span())
                                                    .map(Hovers::words)
                                                    .orElse("it was not tried since it changed"));
                    return Optional.of(hover(shown.apply(text), row.row()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> verdict(OpenPage page, Span span) {
        return page.last().stream()
                .flatMap(run -> run.verdicts().stream())
                .filter(verdict -> verdict.claim().span().equals(span))
                .findFirst();
    }

    private static String words(Verdict verdict) {
        return verdict instanceof Verdict.NotExercised skipped
                ? "not exercised: " + skipped.reason()
                : verdict.label();
    }

    private static String answer(Outcome outcome) {
        if (!(outcome instanceof Outcome.Answered answered)) {
            return outcome.label();
        }
        String type = answered.response().contentType().map(t -> "\nContent-Type: " + t).orElse("");
        return "HTTP/1.1 %s%s\n\n%s"
                .formatted(answered.response(), type, answered.response().body().text())
                .strip();
    }

    /** Nothing of a page or a server gets out of the fence. */
    private static String fenced(String text) {
        String cut = text.length() > MOST ? text.substring(0, MOST) + "\n…" : text;
        String fence = "```";
        while (cut.contains(fence)) {
            fence += "`";
        }
        return fence + "http\n" + cut + "\n" + fence;
    }

    private static Hover hover(String text, Span span) {
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, text), Places.range(span));
    }
}
