package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row says that something is required, and its description that it is not; or otherwise. */
final class RequirednessContradicts implements OperationCheck {
    private static final Pattern FIRST =
            Pattern.compile("(?i)[(\\[*_]*(required|optional)(?:[)\\].:,;*_]|$)");

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
        Matcher first = FIRST.matcher(description.strip());
        return first.lookingAt()
                ? Optional.of(first.group(1).equalsIgnoreCase("required"))
                : Optional.empty();
    }

    private static Finding finding(Parameter parameter) {
        boolean required = parameter.required().orElseThrow();
        return Rule.REQUIREDNESS_CONTRADICTS.at(
                parameter.span(),
                "the row says that %s is %s, its description the opposite"
                        .formatted(parameter.name(), required ? "required" : "optional"));
    }
}
