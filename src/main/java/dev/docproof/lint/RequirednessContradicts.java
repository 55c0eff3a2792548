package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A row says that something is required, and its description that it is not; or otherwise. */
final class RequirednessContradicts implements OperationCheck {
    @Override
    public List<Finding> check(Operation operation) {
        return ListedParameters.of(operation).all().stream()
                .filter(RequirednessContradicts::isContradiction)
                .map(RequirednessContradicts::finding)
                .toList();
    }

    private static boolean isContradiction(Parameter parameter) {
        Optional<Boolean> said = said(parameter.description());
        return said.isPresent()
                && parameter.required().isPresent()
                && !said.equals(parameter.required());
    }

    /** What the first word says, where it stands alone. */
    private static Optional<Boolean> said(String description) {
        String words = description.strip().toLowerCase(Locale.ROOT).replaceAll("^[(\\[*_]+", "");
        if (words.matches("(?s)required(?:[)\\].:,;*_]|$).*")) {
            return Optional.of(true);
        }
        boolean optional = words.matches("(?s)optional(?:[)\\].:,;*_]|$).*");
        return optional ? Optional.of(false) : Optional.empty();
    }

    private static Finding finding(Parameter parameter) {
        boolean required = parameter.required().orElseThrow();
        return Rule.REQUIREDNESS_CONTRADICTS.at(
                parameter.span(),
                "the row says that %s is %s, its description the opposite"
                        .formatted(parameter.name(), required ? "required" : "optional"));
    }
}
