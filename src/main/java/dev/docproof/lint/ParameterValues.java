package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.operation.RequestExample;
import dev.docproof.shape.DocumentedMember;
import dev.docproof.shape.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The URL of an example has a value that is not as the row of its parameter says. */
final class ParameterValues implements OperationCheck {
    @Override
    public List<Finding> check(Operation operation) {
        List<Parameter> listed = ListedParameters.of(operation).in(Place.QUERY);
        List<Finding> findings = new ArrayList<>();
        if (!listed.isEmpty()) {
            for (Exchange exchange : operation.exchanges()) {
                RequestExample request = exchange.request();
                if (!request.isSynthesised() && !request.requests().isEmpty()) {
                    findings.addAll(check(request, listed));
                }
            }
        }
        return findings;
    }

    private static List<Finding> check(RequestExample request, List<Parameter> listed) {
        List<Finding> findings = new ArrayList<>();
        for (QueryPairs.Pair pair : QueryPairs.of(request.query()).pairs()) {
            for (Parameter parameter : listed) {
                if (parameter.name().equals(pair.name()) && !isOpen(pair.value())) {
                    check(request, pair, parameter).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static boolean isOpen(String value) {
        return value.isBlank() || value.chars().anyMatch(c -> "{}<>$:,*|…".indexOf(c) >= 0);
    }

    /** {@code auto}, where the row says "set it to auto", whatever the type. */
    private static boolean isNamedIn(String value, String description) {
        return value.chars().allMatch(Character::isLetter)
                && Pattern.compile("\\b" + value + "\\b").matcher(description).find();
    }

    private static Optional<Finding> check(
            RequestExample request, QueryPairs.Pair pair, Parameter parameter) {
        DocumentedMember row = TableRows.row(parameter);
        TextValue value = new TextValue(pair.value());
        Optional<Finding> finding = Optional.empty();
        if (isNamedIn(pair.value(), parameter.description())) {
            return finding;
        }
        if (!value.fitsTypeOf(row)) {
            finding =
                    Optional.of(
                            Rule.PARAMETER_TYPE_DIFFERS.at(
                                    Spot.of(pair.written(), request.span()),
                                    "the row of %s says %s, the example sends %s"
                                            .formatted(
                                                    pair.name(),
                                                    parameter.type().orElse(""),
                                                    pair.value())));
        } else if (!value.isListedBy(row)) {
            finding =
                    Optional.of(
                            Rule.PARAMETER_VALUE_NOT_LISTED.at(
                                    Spot.of(pair.written(), request.span()),
                                    "the row of %s does not list %s"
                                            .formatted(pair.name(), pair.value())));
        }
        return finding.map(own -> own.withNote(parameter.span(), "its row"));
    }
}
