package dev.docproof.probe;

import dev.docproof.http.Request;
import dev.docproof.operation.Operation;
import java.util.List;
import java.util.Optional;

/** Probes of what removes: only ever a record of our own, made by another documented operation. */
final class RemovalProbes {
    private final ProbeBase base;
    private final Records records;
    private final FreshValues fresh;

    RemovalProbes(ProbeBase base, Records records, FreshValues fresh) {
        this.base = base;
        this.records = records;
        this.fresh = fresh;
    }

    List<Probe> probes() {
        boolean removes = base.operation().method().equals("DELETE") && base.id().isPresent();
        return removes ? records.maker().flatMap(this::ofMadeBy).orElse(List.of()) : List.of();
    }

    private Optional<List<Probe>> ofMadeBy(Operation maker) {
        return Records.example(maker)
                .map(example -> new ProbeBase(maker, example, fresh))
                .filter(other -> other.body().isPresent())
                .map(other -> removed(maker, other.distinct()));
    }

    private List<Probe> removed(Operation maker, Request request) {
        Probe made = Probe.elsewhere(Topic.MADE, maker.name() + " with fresh values", request);
        Probe removed = Probe.elsewhere(Topic.REMOVED, "the record just made", base.example());
        return List.of(made, removed.after(made));
    }
}
