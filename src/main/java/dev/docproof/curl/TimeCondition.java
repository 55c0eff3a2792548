package dev.docproof.curl;

import dev.docproof.http.Header;
import java.util.Optional;

/** {@code -z}: a header where curl can read the date. */
final class TimeCondition {
    private TimeCondition() {}

    static Optional<Header> line(Optional<String> value) {
        return Optional.empty();
    }
}
