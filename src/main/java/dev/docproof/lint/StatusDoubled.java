package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Operation;
import dev.docproof.operation.StatusRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Two rows of a status table say the same. */
final class StatusDoubled implements OperationCheck {
    private static final Pattern BETWEEN = Pattern.compile("[\\s|]+");

    @Override
    public List<Finding> check(Operation operation) {
        Map<String, List<StatusRow>> byLabel = new LinkedHashMap<>();
        for (StatusRow row : operation.statuses()) {
            if (row.form().equals("table")) {
                byLabel.computeIfAbsent(plain(row.label()), label -> new ArrayList<>()).add(row);
            }
        }
        List<Finding> findings = new ArrayList<>();
        byLabel.values().stream()
                .filter(rows -> rows.size() > 1)
                .forEach(rows -> findings.addAll(doubled(rows)));
        return findings;
    }

    /** What follows a row with the same words in a list of one label. */
    private static List<Finding> doubled(List<StatusRow> rows) {
        Map<String, StatusRow> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (StatusRow row : rows) {
            String words = BETWEEN.matcher(row.row().text()).replaceAll(" ");
            StatusRow first = seen.putIfAbsent(plain(words), row);
            if (first != null) {
                findings.add(finding(row, first));
            }
        }
        return findings;
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static Finding finding(StatusRow row, StatusRow first) {
        return Rule.STATUS_DOUBLED
                .at(row.span(), "the row for %s stands here twice".formatted(row.label()))
                .withNote(first.span(), "here already");
    }
}
