package dev.docproof.lint;

import dev.docproof.claim.ResponseTable;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Place;
import dev.docproof.shape.DocumentedMember;
import dev.docproof.shape.Misfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The JSON of an example is not as its table says. */
final class BodyAgainstTable implements OperationCheck {
    private final Function<Operation, List<DocumentedMember>> rows;
    private final Function<Operation, List<JsonValue>> bodies;
    private final Map<Misfit.Kind, Rule> rules;

    private BodyAgainstTable(
            Function<Operation, List<DocumentedMember>> rows,
            Function<Operation, List<JsonValue>> bodies,
            Map<Misfit.Kind, Rule> rules) {
        this.rows = rows;
        this.bodies = bodies;
        this.rules = Map.copyOf(rules);
    }

    static BodyAgainstTable ofRequests() {
        return new BodyAgainstTable(
                TableRows::sent,
                ShownBodies::sent,
                Map.of(
                        Misfit.Kind.TYPE, Rule.REQUEST_TYPE_DIFFERS,
                        Misfit.Kind.FORMAT, Rule.REQUEST_FORMAT_DIFFERS,
                        Misfit.Kind.NOT_LISTED, Rule.REQUEST_VALUE_NOT_LISTED,
                        Misfit.Kind.UNDOCUMENTED, Rule.REQUEST_FIELD_UNDOCUMENTED,
                        Misfit.Kind.MISSING, Rule.REQUEST_FIELD_MISSING));
    }

    static BodyAgainstTable ofResponses() {
        return new BodyAgainstTable(
                ResponseTable::of,
                ShownBodies::answered,
                Map.of(
                        Misfit.Kind.TYPE, Rule.EXAMPLE_TYPE_DIFFERS,
                        Misfit.Kind.FORMAT, Rule.EXAMPLE_FORMAT_DIFFERS,
                        Misfit.Kind.NOT_LISTED, Rule.EXAMPLE_VALUE_NOT_LISTED,
                        Misfit.Kind.UNDOCUMENTED, Rule.EXAMPLE_FIELD_UNDOCUMENTED,
                        Misfit.Kind.MISSING, Rule.EXAMPLE_FIELD_MISSING));
    }

    @Override
    public List<Finding> check(Operation operation) {
        List<DocumentedMember> table = rows.apply(operation);
        List<Finding> findings = new ArrayList<>();
        if (!table.isEmpty()) {
            for (JsonValue body : bodies.apply(operation)) {
                Misfit.of(body, table).stream()
                        .filter(misfit -> !isListedElsewhere(misfit, operation))
                        .map(this::finding)
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    /** What is sent in the path may be sent in the body, too. */
    private boolean isListedElsewhere(Misfit misfit, Operation operation) {
        return misfit.kind() == Misfit.Kind.UNDOCUMENTED
                && rules.containsValue(Rule.REQUEST_FIELD_UNDOCUMENTED)
                && ListedParameters.of(operation)
                        .named(misfit.path().step())
                        .filter(own -> !own.place().equals(Optional.of(Place.BODY)))
                        .isPresent();
    }

    private Finding finding(Misfit misfit) {
        Finding finding = rules.get(misfit.kind()).at(misfit.at(), message(misfit));
        return misfit.row().map(row -> finding.withNote(row, "its row")).orElse(finding);
    }

    private static String message(Misfit misfit) {
        String words =
                switch (misfit.kind()) {
                    case MISSING -> "its row says required, the example does not have it";
                    case UNDOCUMENTED -> "no row names it";
                    case NOT_LISTED, TYPE, FORMAT ->
                            "its row says %s, the example shows %s"
                                    .formatted(misfit.documented(), misfit.shown());
                };
        String more =
                misfit.others() == 0
                        ? ""
                        : " (and %d more item%s)"
                                .formatted(misfit.others(), misfit.others() == 1 ? "" : "s");
        return misfit.path() + ": " + words + more;
    }
}
