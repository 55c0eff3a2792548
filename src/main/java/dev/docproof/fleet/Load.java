package dev.docproof.fleet;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How much work a page is.
 *
 * @param size of its text
 * @param took how long it took in an earlier run, where that is known
 */
public record Load(String page, int size, Optional<Duration> took) {
    public Load {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(took, "took");
    }
}
