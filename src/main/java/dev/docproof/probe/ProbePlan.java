package dev.docproof.probe;

import dev.docproof.http.Request;
import dev.docproof.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The probes of one operation, derived from an example that the page gives, in a fixed order: those
 * that meet status rows first, then what is left out, then what is of another type.
 */
public final class ProbePlan {
    private ProbePlan() {}

    /**
     * @param siblings the other operations of the run
     * @param example a request of the operation that can be sent as it stands
     */
    public static List<Probe> of(
            Operation operation, List<Operation> siblings, Request example, FreshValues fresh) {
        ProbeBase base = new ProbeBase(operation, example, fresh);
        Records records = new Records(operation, siblings);
        List<Probe> probes = new ArrayList<>(new RecordProbes(base, records).probes());
        probes.addAll(new RemovalProbes(base, records, fresh).probes());
        invalidJson(base).ifPresent(probes::add);
        probes.addAll(new TableProbes(base, siblings).probes());
        return List.copyOf(probes);
    }

    private static Optional<Probe> invalidJson(ProbeBase base) {
        if (base.body().isEmpty()) {
            return Optional.empty();
        }
        String text = base.example().body().text();
        String cut = text.substring(0, text.lastIndexOf('}'));
        return Optional.of(
                Probe.onExample(
                        Topic.INVALID_JSON,
                        "the body without its last brace",
                        Edit.withBody(base.own(), cut),
                        Optional.empty()));
    }
}
