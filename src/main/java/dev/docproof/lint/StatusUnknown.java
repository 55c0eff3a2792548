package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Operation;
import dev.docproof.operation.StatusRow;
import java.util.List;
import java.util.regex.Pattern;

/** A row of a status table has a number that is no HTTP status. */
final class StatusUnknown implements OperationCheck {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    @Override
    public List<Finding> check(Operation operation) {
        return operation.statuses().stream()
                .filter(row -> row.code().isEmpty())
                .filter(row -> NUMBER.matcher(row.label()).matches())
                .map(StatusUnknown::finding)
                .toList();
    }

    private static Finding finding(StatusRow row) {
        return Rule.STATUS_UNKNOWN.at(row.span(), "%s is no HTTP status".formatted(row.label()));
    }
}
