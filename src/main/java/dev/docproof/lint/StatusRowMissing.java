package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseExample;
import dev.docproof.operation.StatusRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An example is answered with a status that the status table does not have. */
final class StatusRowMissing implements OperationCheck {
    @Override
    public List<Finding> check(Operation operation) {
        List<StatusRow> rows =
                operation.statuses().stream()
                        .filter(row -> row.form().equals("table"))
                        .filter(row -> row.code().isPresent())
                        .toList();
        List<Finding> findings = new ArrayList<>();
        // A table of errors alone says nothing of successes.
        boolean whole = rows.stream().anyMatch(StatusRow::isSuccess);
        for (Exchange exchange : operation.exchanges()) {
            Optional<ResponseExample> shown =
                    exchange.response().filter(answer -> answer.status().isPresent());
            if (whole && shown.isPresent() && !has(rows, shown.get())) {
                findings.add(finding(shown.get(), rows.get(0)));
            }
        }
        return findings;
    }

    private static boolean has(List<StatusRow> rows, ResponseExample shown) {
        return rows.stream().anyMatch(row -> row.code().equals(shown.status()));
    }

    private static Finding finding(ResponseExample shown, StatusRow first) {
        return Rule.STATUS_ROW_MISSING
                .at(
                        shown.statusSpan().orElseThrow(),
                        "the example is answered with %d, which has no row"
                                .formatted(shown.status().getAsInt()))
                .withNote(first.span(), "the rows begin here");
    }
}
