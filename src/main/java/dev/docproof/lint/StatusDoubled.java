package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Operation;
import dev.docproof.operation.StatusRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Two rows of a status table say the same. */
final class StatusDoubled implements OperationCheck {
    private static final Pattern BETWEEN = Pattern.compile("[\\s|]+");

    @Override
    public List<Finding> check(Operation operation) {
        Map<String, StatusRow> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (StatusRow row : operation.statuses()) {
            if (row.form().equals("table")) {
                StatusRow first = seen.putIfAbsent(key(row), row);
                if (first != null) {
                    findings.add(finding(row, first));
                }
            }
        }
        return findings;
    }

    private static String key(StatusRow row) {
        return (row.label() + "|" + BETWEEN.matcher(row.row().text()).replaceAll(" "))
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static Finding finding(StatusRow row, StatusRow first) {
        return Rule.STATUS_DOUBLED
                .at(row.span(), "the row for %s stands here twice".formatted(row.label()))
                .withNote(first.span(), "here already");
    }
}
