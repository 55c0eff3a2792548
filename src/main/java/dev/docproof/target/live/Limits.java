package dev.docproof.target.live;

import java.time.Duration;

/**
 * What one exchange may cost.
 *
 * @param time from the start of connecting to the last byte
 * @param bodyBytes of a response; what comes after is not read
 */
public record Limits(Duration time, int bodyBytes) {
    private static final int MEBIBYTE = 1 << 20;

    public Limits {
        if (time.isNegative() || time.isZero() || bodyBytes < 1) {
            throw new IllegalArgumentException(
                    "Limits must be positive: " + time + ", " + bodyBytes + " bytes");
        }
    }

    /** 10 seconds and 16 MiB. */
    public static Limits standard() {
        return new Limits(Duration.ofSeconds(10), 16 * MEBIBYTE);
    }

    public Limits withTime(Duration other) {
        return new Limits(other, bodyBytes);
    }
}
