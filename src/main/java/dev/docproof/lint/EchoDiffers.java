package dev.docproof.lint;

import dev.docproof.claim.ExpectedStatus;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseExample;
import dev.docproof.shape.EchoOnPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page shows a value to be sent and another to come back for it. */
final class EchoDiffers implements OperationCheck {
    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH");
    private static final Set<String> REPLACING = Set.of("PUT", "PATCH");

    @Override
    public List<Finding> check(Operation operation) {
        List<Finding> findings = new ArrayList<>();
        if (WRITING.contains(operation.method())) {
            for (Exchange exchange : operation.exchanges()) {
                if (ExpectedStatus.of(exchange, Optional.of(operation)).isSuccess()) {
                    findings.addAll(check(exchange));
                }
            }
        }
        return findings;
    }

    private static List<Finding> check(Exchange exchange) {
        Optional<JsonValue> sent = ShownBodies.sent(exchange.request());
        Optional<JsonValue> shown = exchange.response().flatMap(ResponseExample::json);
        if (sent.isEmpty()
                || shown.isEmpty()
                || !(sent.get() instanceof JsonObject request)
                || !(shown.get() instanceof JsonObject answer)) {
            return List.of();
        }
        EchoOnPage echo = EchoOnPage.of(request, answer);
        boolean replaces = REPLACING.contains(exchange.request().method());
        if (echo.same() == 0 && echo.differing().size() > 1) {
            return List.of(ofAnother(exchange, echo, answer));
        }
        return echo.same() > 0 || replaces
                ? echo.differing().stream().map(EchoDiffers::finding).toList()
                : List.of();
    }

    private static Finding ofAnother(Exchange exchange, EchoOnPage echo, JsonObject answer) {
        return Rule.RESPONSE_OF_ANOTHER_REQUEST
                .at(
                        answer.span().sub(0, 1),
                        "the request sends %d values, and the response shows another for each"
                                .formatted(echo.differing().size()))
                .withNote(Spot.of("curl", exchange.request().span()), "the request");
    }

    private static Finding finding(EchoOnPage.Pair pair) {
        return Rule.EXAMPLE_ECHO_DIFFERS
                .at(
                        pair.shown().span(),
                        "the request sends %s as %s, the response shows %s"
                                .formatted(
                                        pair.name(),
                                        JsonText.abbreviated(pair.sent()),
                                        JsonText.abbreviated(pair.shown())))
                .withNote(pair.sent().span(), "sent here");
    }
}
