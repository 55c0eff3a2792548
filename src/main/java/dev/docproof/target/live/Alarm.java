package dev.docproof.target.live;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Ends an exchange when its time is over, whatever it does then: connecting, writing, reading. */
final class Alarm implements AutoCloseable {
    private final Duration time;
    private final long end;
    private final ScheduledFuture<?> ringing;
    private Runnable stop = Alarm::nothing;
    private boolean late;

    /** The time runs from now. */
    Alarm(ScheduledExecutorService clock, Duration time) {
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
        this.ringing = clock.schedule(this::ring, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** All that the exchange was given. */
    Duration time() {
        return time;
    }

    /** In milliseconds, at least one. */
    int left() {
        return (int) Math.max(1, (end - System.nanoTime()) / 1_000_000);
    }

    synchronized boolean isLate() {
        return late;
    }

    /**
     * @param how ends what is being done from now on, from any thread
     */
    synchronized void stopping(Runnable how) {
        stop = how;
        if (late) {
            how.run();
        }
    }

    private synchronized void ring() {
        late = true;
        stop.run();
    }

    @Override
    public void close() {
        ringing.cancel(false);
        stopping(Alarm::nothing);
    }

    private static void nothing() {
        // Between two things there is nothing to end.
    }
}
