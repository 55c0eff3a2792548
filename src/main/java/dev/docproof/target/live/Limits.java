package dev.docproof.target.live;

import dev.docproof.target.Deadline;
import java.time.Duration;
import java.util.Objects;

/**
 * What one exchange may cost.
 *
 * @param time from the start of connecting to the last byte
 * @param bodyBytes of a response; what comes after is not read
 * @param deadline of all exchanges together
 */
public record Limits(Duration time, int bodyBytes, Deadline deadline) {
    private static final int MEBIBYTE = 1 << 20;

    public Limits {
        Objects.requireNonNull(deadline, "deadline");
        if (time.isNegative() || time.isZero() || bodyBytes < 1) {
            throw new IllegalArgumentException(
                    "Limits must be positive: " + time + ", " + bodyBytes + " bytes");
        }
    }

    public Limits(Duration time, int bodyBytes) {
        this(time, bodyBytes, Deadline.never());
    }

    /** 10 seconds and 2 MiB, which is more than any page shows and can be held against it. */
    public static Limits standard() {
        return new Limits(Duration.ofSeconds(10), 2 * MEBIBYTE);
    }

    public Limits withTime(Duration other) {
        return new Limits(other, bodyBytes, deadline);
    }

    public Limits until(Deadline other) {
        return new Limits(time, bodyBytes, other);
    }

    /** How long an exchange may take that starts now. */
    Duration now() {
        return deadline.within(time);
    }
}
