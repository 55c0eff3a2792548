package dev.docproof.target;

import dev.docproof.http.Request;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Sends nothing any more once the time of the run is over. */
public final class TimeLimited implements Target {
    private final Target next;
    private final Duration limit;
    private final LongSupplier nanos;
    private final long start;

    /**
     * The time runs from now.
     *
     * @param nanos the clock
     */
    public TimeLimited(Target next, Duration limit, LongSupplier nanos) {
        this.next = next;
        this.limit = limit;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public Outcome send(Request request) {
        return nanos.getAsLong() - start < limit.toNanos()
                ? next.send(request)
                : new Outcome.NotSent(
                        "the run's time limit of %.1f s was over"
                                .formatted(limit.toMillis() / 1000.0));
    }

    @Override
    public Request addressed(Request request) {
        return next.addressed(request);
    }
}
