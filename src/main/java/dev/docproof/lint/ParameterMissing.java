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

/** An example does not send a query parameter that its row calls required. */
final class ParameterMissing implements PageCheck {
    @Override
    public List<Finding> check(ReadPage page) {
        List<Finding> findings = new ArrayList<>();
        for (Operation operation : page.documented().operations()) {
            List<Parameter> required =
                    ListedParameters.ofNoOther(operation, page).in(Place.QUERY).stream()
                            .filter(TableRows::isRequired)
                            .toList();
            findings.addAll(check(operation, required));
        }
        return findings;
    }

    private static List<Finding> check(Operation operation, List<Parameter> required) {
        List<Finding> findings = new ArrayList<>();
        for (Exchange exchange : operation.exchanges()) {
            RequestExample request = exchange.request();
            boolean success = ExpectedStatus.of(exchange, Optional.of(operation)).isSuccess();
            if (success && !request.isSynthesised() && !request.requests().isEmpty()) {
                required.stream()
                        .filter(parameter -> !isSent(parameter, request))
                        .map(parameter -> finding(parameter, request))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    /** In the URL as written, after all that curl does to it, or in a body. */
    private static boolean isSent(Parameter parameter, RequestExample request) {
        boolean carried =
                request.requests().stream()
                        .anyMatch(
                                sent ->
                                        sent.target().contains(parameter.name())
                                                || sent.body().text().contains(parameter.name()));
        return carried || QueryPairs.of(request.query()).has(parameter.name());
    }

    private static Finding finding(Parameter parameter, RequestExample request) {
        return Rule.PARAMETER_MISSING
                .at(
                        Spot.of(request.target(), request.span()),
                        "the example does not send %s, which is required"
                                .formatted(parameter.name()))
                .withNote(parameter.span(), "required here");
    }
}
