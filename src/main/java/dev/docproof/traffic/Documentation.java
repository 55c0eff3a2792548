package dev.docproof.traffic;

import dev.docproof.claim.Evidence;
import dev.docproof.claim.Judge;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.operation.Operation;
import dev.docproof.operation.PageOperations;
import dev.docproof.operation.StatusRow;
import dev.docproof.source.SourceFile;
import dev.docproof.target.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a set of pages says, for exchanges that no page shows: those of a team's own tests.
 *
 * <p>Values are nobody's business here; whether the operation, its status, what was sent and the
 * shape of what came are documented is.
 */
public final class Documentation {
    private final List<Operation> operations;
    private final Judge judge;

    /**
     * @param strict whether members that no page mentions are errors
     */
    public Documentation(List<PageOperations> pages, boolean strict) {
        this.operations = pages.stream().flatMap(page -> page.operations().stream()).toList();
        this.judge = new Judge(strict);
    }

    public List<Operation> operations() {
        return operations;
    }

    /** The operation that a request uses, if any page documents it. */
    public Optional<Operation> operationOf(String method, String target) {
        return operations.stream()
                .filter(operation -> operation.fit(method, target) > 0)
                .max(Comparator.comparingInt(operation -> operation.fit(method, target)));
    }

    /** Everything about an exchange that the pages do not say. */
    public List<Finding> findings(Request request, Response response) {
        return operationOf(request.method(), request.target())
                .map(operation -> findings(operation, request, response))
                .orElseGet(() -> List.of(undocumented(request)));
    }

    /** The same, where it is known which operation the exchange is one of. */
    public List<Finding> findings(Operation operation, Request request, Response response) {
        List<Finding> findings = new ArrayList<>(SentParameters.undocumented(operation, request));
        findings.addAll(findings(operation, evidence(request, response), response.status()));
        return findings;
    }

    private List<Finding> findings(Operation operation, Evidence evidence, int status) {
        List<Integer> documented = codes(operation);
        if (!documented.isEmpty() && !documented.contains(status)) {
            return List.of(undocumented(operation, documented, status));
        }
        return judge.observed(operation, evidence);
    }

    private static Evidence evidence(Request request, Response response) {
        return new Evidence(request, new Outcome.Answered(response, Duration.ZERO));
    }

    private static List<Integer> codes(Operation operation) {
        List<Integer> codes = new ArrayList<>();
        for (StatusRow row : operation.statuses()) {
            row.code().ifPresent(codes::add);
        }
        operation
                .exchanges()
                .forEach(
                        exchange -> {
                            exchange.request().status().ifPresent(codes::add);
                            exchange.response()
                                    .ifPresent(shown -> shown.status().ifPresent(codes::add));
                        });
        return codes.stream().distinct().toList();
    }

    private static Finding undocumented(Operation operation, List<Integer> codes, int status) {
        String known = codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Rule.STATUS_UNDOCUMENTED.at(
                operation.span(),
                "%s answered %d; the page has %s".formatted(operation.name(), status, known));
    }

    /** There is no page to point at, so the finding points at the request itself. */
    private static Finding undocumented(Request request) {
        String line = request.method() + " " + request.target();
        return Rule.OPERATION_UNDOCUMENTED.at(
                new SourceFile("traffic", line).all(),
                "no page documents %s %s".formatted(request.method(), request.path()));
    }
}
