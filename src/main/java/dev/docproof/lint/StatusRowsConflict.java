package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Operation;
import dev.docproof.operation.StatusRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One row says that what does not exist is created, another that it is not found. */
public final class StatusRowsConflict implements OperationCheck {
    private static final Set<String> WRITING = Set.of("PUT", "PATCH");
    private static final List<String> CREATES = List.of("created", "creates", "new ");
    private static final List<String> ABSENT =
            List.of(
                    "not found",
                    "not exist",
                    "n't exist",
                    "n’t exist",
                    "no such",
                    "nobody",
                    "could not be found",
                    "cannot be found");

    /** Words that limit a row to some cases, which another row leaves out. */
    private static final List<String> LIMITED =
            List.of(
                    "negative",
                    "invalid",
                    "not supported",
                    "not allowed",
                    "permission",
                    "cannot",
                    "can ever",
                    "or another",
                    "related",
                    "referenced");

    @Override
    public List<Finding> check(Operation operation) {
        if (!WRITING.contains(operation.method())) {
            return List.of();
        }
        Optional<StatusRow> created = row(operation, 201, StatusRowsConflict::creates);
        Optional<StatusRow> absent = row(operation, 404, StatusRowsConflict::isAbsent);
        if (created.isEmpty() || absent.isEmpty()) {
            return List.of();
        }
        return List.of(
                Rule.STATUS_ROWS_CONFLICT
                        .at(
                                absent.get().span(),
                                "%s answers what does not exist with 404 here and with 201 in another row"
                                        .formatted(operation.name()))
                        .withNote(created.get().span(), "created here")
                        .withHint("keep the row that the service answers with"));
    }

    private static Optional<StatusRow> row(
            Operation operation, int code, Predicate<StatusRow> which) {
        return operation.statuses().stream()
                .filter(row -> row.code().isPresent() && row.code().getAsInt() == code)
                .filter(which)
                .findFirst();
    }

    private static boolean creates(StatusRow row) {
        return says(CREATES, row) && !says(LIMITED, row);
    }

    private static boolean isAbsent(StatusRow row) {
        return says(ABSENT, row) && !says(LIMITED, row);
    }

    private static boolean says(List<String> words, StatusRow row) {
        String text = (row.label() + " " + row.description()).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(text::contains);
    }
}
