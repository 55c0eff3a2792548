package dev.docproof.target;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The moment after which nothing is sent or waited for any more.
 *
 * @param nanos the clock
 * @param end on that clock
 */
public record Deadline(LongSupplier nanos, long end) {
    private static final Duration FOREVER = Duration.ofDays(365);

    public static Deadline in(Duration time, LongSupplier nanos) {
        return new Deadline(nanos, nanos.getAsLong() + time.toNanos());
    }

    /** One that does not come. */
    public static Deadline never() {
        return in(FOREVER, System::nanoTime);
    }

    public boolean isOver() {
        return end - nanos.getAsLong() <= 0;
    }

    /** At most that time, and no longer than is left; at least a millisecond. */
    public Duration within(Duration time) {
        Duration left = Duration.ofNanos(Math.max(end - nanos.getAsLong(), 1_000_000));
        return left.compareTo(time) < 0 ? left : time;
    }
}
