package dev.docproof.probe;

import dev.docproof.operation.Operation;
import dev.docproof.operation.StatusRow;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How far a refusal binds that a page lists once for several operations. */
final class SharedRows {
    private static final Set<Integer> BAD_REQUESTS = Set.of(400, 422);

    /** Without these words it is not known that a row means it. */
    private static final Map<Topic, String> SAYING =
            Map.of(
                    Topic.INVALID_JSON, "json",
                    Topic.WRONG_TYPE, "type",
                    Topic.WRONG_VALUE, "value");

    private SharedRows() {}

    /** A row of the operation's own speaks of any probe, as far as its words do. */
    static boolean maySpeakOf(StatusRow row, Operation operation, Probe probe) {
        return !operation.shared().contains(row)
                || !isOfParameter(probe)
                || probe.subject().filter(own -> RowScope.names(row, operation, own)).isPresent();
    }

    /** Of these servers ignore many a bad one, whatever is said for all operations at once. */
    private static boolean isOfParameter(Probe probe) {
        return probe.topic() == Topic.INVALID_PARAMETER
                || probe.topic() == Topic.WRONG_PARAMETER_VALUE;
    }

    /**
     * Whether another of the statuses for bad requests will do, since the words of a row for all do
     * not say which kind of badness they mean.
     */
    static boolean mayBe(StatusRow other, StatusRow row, Operation operation, Topic topic) {
        return operation.shared().contains(row)
                && BAD_REQUESTS.contains(row.code().orElse(0))
                && BAD_REQUESTS.contains(other.code().orElse(0))
                && SAYING.containsKey(topic)
                && !row.description().toLowerCase(Locale.ROOT).contains(SAYING.get(topic));
    }
}
