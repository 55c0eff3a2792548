package dev.docproof.operation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a response body that a contract describes in another way than by the example's value.
 *
 * @param path a JSON path, {@code $.users[*].id}
 * @param value the regular expression of {@link Kind#REGEX}
 */
public record BodyMatcher(String path, Kind kind, Optional<String> value) {
    /** What the contract asks of the part. */
    public enum Kind {
        DATE,
        TIME,
        TIMESTAMP,
        REGEX,
        EQUALITY,
        TYPE,
        NULL,
        /** Something that cannot be checked without running code, or before the request is made. */
        ANYTHING
    }

    public BodyMatcher {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }

    /** For what nobody can know beforehand. */
    public static BodyMatcher anything(String path) {
        return new BodyMatcher(path, Kind.ANYTHING, Optional.empty());
    }

    /**
     * Whether the matcher speaks about the part of the body at that place or about something it
     * lies in. A filter, a function or a deep scan in the matcher's path is taken to cover
     * everything from there on, so that nobody is accused for want of a JSON path engine.
     *
     * @param place a plain path of members and indexes, {@code $.users[0].id}
     */
    public boolean covers(String place) {
        List<String> wanted = PathSteps.of(path);
        List<String> steps = PathSteps.of(place);
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).equals(PathSteps.REST)) {
                return true;
            }
            if (i >= steps.size() || !PathSteps.match(wanted.get(i), steps.get(i))) {
                return false;
            }
        }
        return true;
    }
}
