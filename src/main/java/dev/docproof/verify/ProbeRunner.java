package dev.docproof.verify;

import dev.docproof.claim.Evidence;
import dev.docproof.http.Request;
import dev.docproof.operation.Operation;
import dev.docproof.probe.Persistence;
import dev.docproof.probe.Probe;
import dev.docproof.probe.ProbeResult;
import dev.docproof.probe.ReadBack;
import dev.docproof.probe.Records;
import dev.docproof.probe.Sisters;
import dev.docproof.probe.Topic;
import dev.docproof.target.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sends the probes of one operation, reads back what they wrote, and leaves the server as they
 * found it: the example's record is written again, and what they made is removed where the pages
 * say how.
 */
final class ProbeRunner {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    // Some servers show what was written a little later.
    private static final int READINGS = 3;
    private static final Duration BETWEEN_READINGS = Duration.ofMillis(250);

    private final Target target;
    private final ProbeOptions options;
    private final Operation operation;
    private final Records records;
    private final Records removed;
    private final Map<Probe, ProbeResult> results = new LinkedHashMap<>();

    /**
     * @param options where the target keeps no state, nothing is read back and nothing cleared away
     * @param sisters all operations of the run
     */
    ProbeRunner(Target target, ProbeOptions options, Operation operation, Sisters sisters) {
        this.target = target;
        this.options = options;
        this.operation = operation;
        this.records = new Records(operation, sisters);
        this.removed = records.maker().map(maker -> new Records(maker, sisters)).orElse(records);
    }

    /**
     * @param exampleHolds whether the example itself is answered as documented; then a probe whose
     *     preparation fails shows nothing
     */
    List<ProbeResult> run(List<Probe> probes, Request example, boolean exampleHolds) {
        for (Probe probe : probes) {
            results.put(probe, isWithinLimit(probe) ? run(probe, exampleHolds) : beyond(probe));
        }
        if (options.keepsState()) {
            restore(example);
            clear();
        }
        return new ArrayList<>(results.values());
    }

    /** A probe and what follows it up, as the second write of one record does, count once. */
    private boolean isWithinLimit(Probe probe) {
        if (probe.needs().isPresent()) {
            return results.get(probe.needs().get()).evidence().isPresent();
        }
        return results.keySet().stream().filter(sent -> sent.needs().isEmpty()).count()
                < options.most();
    }

    private ProbeResult run(Probe probe, boolean exampleHolds) {
        Optional<ProbeResult> needed = probe.needs().map(results::get);
        if (needed.filter(result -> !result.isSuccess()).isPresent() && exampleHolds) {
            return ProbeResult.notSent(
                    probe,
                    "it needs a record made by %s, which failed"
                            .formatted(needed.get().probe().words()));
        }
        if (probe.topic() != Topic.REMOVED) {
            return sent(probe);
        }
        return needed.flatMap(removed::removing)
                .map(request -> sent(probe.sending(request)))
                .orElseGet(() -> ProbeResult.notSent(probe, "the id of the record is not known"));
    }

    private ProbeResult sent(Probe probe) {
        Request request = probe.request();
        ProbeResult result =
                ProbeResult.of(
                        probe, new Evidence(target.addressed(request), target.send(request)));
        boolean readable = options.keepsState() && result.isSuccess() && probe.isReadBack();
        return readable ? readBack(result) : result;
    }

    private ProbeResult readBack(ProbeResult written) {
        Optional<Records.Reading> reading = records.reading(written);
        if (reading.isEmpty()) {
            return written;
        }
        ReadBack read = read(reading.get());
        for (int i = 1; i < READINGS && mayYetShow(written, read); i++) {
            pause();
            read = read(reading.get());
        }
        return written.with(read);
    }

    private boolean mayYetShow(ProbeResult written, ReadBack read) {
        return Persistence.mayYetShow(operation, written, read);
    }

    private ReadBack read(Records.Reading reading) {
        Request request = reading.request();
        Evidence evidence = new Evidence(target.addressed(request), target.send(request));
        return new ReadBack(reading.operation(), reading.byId(), evidence);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_READINGS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restore(Request example) {
        boolean changed =
                results.values().stream()
                        .anyMatch(result -> result.probe().onExample() && result.isSuccess());
        if (changed && !READS.contains(example.method()) && !example.method().equals("POST")) {
            target.send(example);
        }
    }

    /** The youngest first, as younger records may hang on older ones. */
    private void clear() {
        List<ProbeResult> made = new ArrayList<>(results.values());
        for (int i = made.size() - 1; i >= 0; i--) {
            if (records.isMade(made.get(i))) {
                records.removing(made.get(i)).ifPresent(target::send);
            }
        }
    }

    private ProbeResult beyond(Probe probe) {
        return ProbeResult.notSent(
                probe, "more than %d probes; see --max-probes".formatted(options.most()));
    }
}
