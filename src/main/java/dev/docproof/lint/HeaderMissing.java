package dev.docproof.lint;

import dev.docproof.claim.ExpectedStatus;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.operation.RequestExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An example does not send a header that its row calls required. */
final class HeaderMissing implements OperationCheck {
    @Override
    public List<Finding> check(Operation operation) {
        List<Parameter> required =
                ListedParameters.of(operation).in(Place.HEADER).stream()
                        .filter(TableRows::isRequired)
                        .toList();
        List<Finding> findings = new ArrayList<>();
        for (Exchange exchange : operation.exchanges()) {
            RequestExample request = exchange.request();
            boolean command = request.kind().equals("curl");
            boolean success = ExpectedStatus.of(exchange, Optional.of(operation)).isSuccess();
            if (command && success) {
                required.stream()
                        .filter(header -> isMissing(header, request))
                        .map(header -> finding(header, request))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    private static boolean isMissing(Parameter header, RequestExample request) {
        return request.requests().stream()
                .anyMatch(sent -> !sent.headers().has(header.name().replace(":", "").strip()));
    }

    private static Finding finding(Parameter header, RequestExample request) {
        return Rule.HEADER_MISSING
                .at(
                        Spot.of("curl", request.span()),
                        "the example does not send %s, which is required".formatted(header.name()))
                .withNote(header.span(), "required here");
    }
}
