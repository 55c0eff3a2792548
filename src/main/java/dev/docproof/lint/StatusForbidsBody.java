package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseExample;
import java.util.List;

/** A response has a body and a status that never has one. */
final class StatusForbidsBody implements OperationCheck {
    @Override
    public List<Finding> check(Operation operation) {
        return operation.responses().stream()
                .filter(response -> response.json().isPresent())
                .filter(response -> forbids(response.status().orElse(0)))
                .map(StatusForbidsBody::finding)
                .toList();
    }

    // RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5.
    private static boolean forbids(int status) {
        return status == 204 || status == 205 || status == 304;
    }

    private static Finding finding(ResponseExample response) {
        return Rule.STATUS_FORBIDS_BODY
                .at(
                        response.statusSpan().orElseThrow(),
                        "a response with %d has no body, and the page shows one"
                                .formatted(response.status().getAsInt()))
                .withNote(response.body().span(), "the body");
    }
}
