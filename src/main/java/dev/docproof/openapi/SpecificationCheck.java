package dev.docproof.openapi;

import dev.docproof.claim.Claim;
import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.PageOperations;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds what pages say against a specification. Nothing is sent. */
public final class SpecificationCheck {
    private final Specification specification;

    public SpecificationCheck(Specification specification) {
        this.specification = specification;
    }

    /** A verdict on everything that a page says and a specification could say. */
    public List<Verdict> verdicts(PageOperations page) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Operation operation : page.operations()) {
            Optional<SpecOperation> specified =
                    specification.operation(operation.method(), operation.path());
            verdicts.add(exists(operation, specified));
            specified.ifPresent(
                    found -> verdicts.addAll(new OperationCheck(operation, found).verdicts()));
            operation.exchanges().stream()
                    .filter(exchange -> !exchange.request().template())
                    .forEach(exchange -> verdicts.add(example(operation, exchange)));
        }
        return verdicts;
    }

    /**
     * What the specification has and none of the pages.
     *
     * @param documented the paths of the pages by their methods
     */
    public List<Finding> undocumented(Map<String, Set<String>> documented) {
        Set<SpecOperation> known = new HashSet<>();
        documented.forEach(
                (method, paths) ->
                        paths.forEach(
                                path ->
                                        specification
                                                .operation(method, path)
                                                .ifPresent(known::add)));
        List<Finding> findings = new ArrayList<>();
        for (SpecOperation specified : specification.operations()) {
            if (!known.contains(specified)) {
                findings.add(
                        Rule.OPERATION_UNDOCUMENTED
                                .at(specified.span(), "no page documents " + specified.name())
                                .withSeverity(Severity.WARNING));
            }
        }
        return findings;
    }

    private Verdict exists(Operation operation, Optional<SpecOperation> specified) {
        Span span = operation.span();
        Claim claim =
                new Claim(
                        ClaimKind.OPERATION,
                        operation.name(),
                        span,
                        operation.name() + " is in the specification");
        if (specified.isPresent()) {
            return new Verdict.Confirmed(claim, Optional.empty(), List.of());
        }
        Finding finding =
                Rule.SPEC_OPERATION_MISSING.at(
                        span,
                        "%s has no %s".formatted(specification.file().name(), operation.name()));
        return new Verdict.Contradicted(claim, Optional.empty(), List.of(finding));
    }

    private static Verdict example(Operation operation, Exchange exchange) {
        Claim claim =
                new Claim(
                        ClaimKind.EXAMPLE,
                        operation.name(),
                        exchange.request().span(),
                        exchange.request().method() + " " + exchange.request().target());
        return new Verdict.NotExercised(claim, "a specification answers no requests");
    }
}
