package dev.docproof.verify;

import dev.docproof.claim.Evidence;
import dev.docproof.http.Request;
import dev.docproof.probe.Probe;
import dev.docproof.probe.ProbeResult;
import dev.docproof.target.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sends the probes of an operation, and puts the example's record back where one changed it. */
final class ProbeRunner {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Target target;
    private final int most;

    /**
     * @param most probes that are sent for one operation; the others are not exercised
     */
    ProbeRunner(Target target, int most) {
        this.target = target;
        this.most = most;
    }

    /**
     * @param exampleHolds whether the example itself is answered as documented; then a probe whose
     *     preparation fails shows nothing
     */
    List<ProbeResult> run(List<Probe> probes, Request example, boolean exampleHolds) {
        Map<Probe, ProbeResult> results = new LinkedHashMap<>();
        boolean changed = false;
        for (Probe probe : probes) {
            ProbeResult result =
                    results.size() < most ? run(probe, results, exampleHolds) : beyond(probe);
            results.put(probe, result);
            changed |= probe.onExample() && result.isSuccess();
        }
        if (changed && !READS.contains(example.method()) && !example.method().equals("POST")) {
            target.send(example);
        }
        return new ArrayList<>(results.values());
    }

    private ProbeResult run(Probe probe, Map<Probe, ProbeResult> results, boolean exampleHolds) {
        boolean prepared = probe.needs().map(results::get).map(ProbeResult::isSuccess).orElse(true);
        if (!prepared && exampleHolds) {
            return ProbeResult.notSent(
                    probe,
                    "it needs a record made by "
                            + probe.needs().orElseThrow().words()
                            + ", which failed");
        }
        Request request = probe.request();
        return ProbeResult.of(probe, new Evidence(target.addressed(request), target.send(request)));
    }

    private ProbeResult beyond(Probe probe) {
        return ProbeResult.notSent(probe, "more than %d probes; see --max-probes".formatted(most));
    }
}
