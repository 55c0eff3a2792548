package dev.docproof.target;

import dev.docproof.http.Request;
import java.util.Set;

/** Keeps back whatever may change something on a server that is not on this machine. */
public final class ReadsOnly implements Target {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Target next;

    public ReadsOnly(Target next) {
        this.next = next;
    }

    @Override
    public Outcome send(Request request) {
        return READS.contains(request.method())
                ? next.send(request)
                : new Outcome.NotSent(
                        "a %s to %s may change it; --allow-writes sends it"
                                .formatted(request.method(), request.origin()));
    }

    @Override
    public Request addressed(Request request) {
        return next.addressed(request);
    }
}
