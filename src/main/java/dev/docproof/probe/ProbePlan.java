package dev.docproof.probe;

import dev.docproof.http.Request;
import dev.docproof.operation.Operation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The probes of one operation, derived from an example that the page gives, in a fixed order: those
 * that meet status rows first, then what is left out, of another type or of another value.
 */
public final class ProbePlan {
    private ProbePlan() {}

    /**
     * @param sisters all operations of the run
     * @param example a request of the operation that can be sent as it stands
     */
    public static List<Probe> of(
            Operation operation, Sisters sisters, Request example, FreshValues fresh) {
        ProbeBase base = new ProbeBase(operation, example, fresh);
        Records records = new Records(operation, sisters);
        List<Probe> probes = new ArrayList<>(new RecordProbes(base, records).probes());
        probes.addAll(new RemovalProbes(base, records, fresh).probes());
        invalidJson(base).ifPresent(probes::add);
        probes.addAll(breadthFirst(operation, new TableProbes(base, sisters).probes()));
        return List.copyOf(probes);
    }

    /**
     * Those first that a row speaks of, as the others contradict nothing, and of those one of each
     * kind: where not all can be sent, those that are tell the most.
     */
    private static List<Probe> breadthFirst(Operation operation, List<Probe> probes) {
        Set<Topic> met = EnumSet.noneOf(Topic.class);
        List<List<Probe>> ranks = List.of(list(), list(), list(), list());
        for (Probe probe : probes) {
            boolean promised = RefusalRows.promise(operation, probe);
            int rank = !promised ? 3 : isNested(probe) ? 2 : met.add(probe.topic()) ? 0 : 1;
            ranks.get(rank).add(probe);
        }
        return ranks.stream().flatMap(List::stream).toList();
    }

    private static List<Probe> list() {
        return new ArrayList<>();
    }

    private static boolean isNested(Probe probe) {
        return probe.subject().filter(subject -> subject.name().contains(".")).isPresent();
    }

    private static Optional<Probe> invalidJson(ProbeBase base) {
        if (base.body().isEmpty() || base.sendsForm()) {
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
