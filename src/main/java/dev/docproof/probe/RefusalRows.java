package dev.docproof.probe;

import dev.docproof.operation.Operation;
import dev.docproof.operation.StatusRow;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a page says that a changed request is refused at all, whatever the status.
 *
 * <p>Without a row that fits, a server that accepts it breaks no promise.
 */
final class RefusalRows {
    private static final Set<Topic> TYPES = EnumSet.of(Topic.WRONG_TYPE, Topic.INVALID_PARAMETER);

    private RefusalRows() {}

    static boolean promise(Operation operation, Probe probe) {
        return operation.promised().stream()
                .filter(row -> SharedRows.maySpeakOf(row, operation, probe))
                .anyMatch(row -> promises(row, operation, probe));
    }

    private static boolean promises(StatusRow row, Operation operation, Probe probe) {
        Topic topic = probe.topic();
        boolean speaks = topic.isLeftOut() ? ofLack(row, topic) : of(row, operation, topic);
        return speaks && RowScope.covers(row, operation, probe.subject());
    }

    private static boolean of(StatusRow row, Operation operation, Topic topic) {
        Set<Topic> topics = RowTopics.of(row, operation);
        return TYPES.contains(topic)
                ? TYPES.stream().anyMatch(topics::contains)
                : topics.contains(topic);
    }

    private static boolean ofLack(StatusRow row, Topic topic) {
        int code = row.code().orElse(0);
        if (code == 401) {
            return topic == Topic.UNAUTHENTICATED || topic == Topic.MISSING_HEADER;
        }
        if (code == 415) {
            return topic == Topic.MISSING_HEADER;
        }
        return (code == 400 || code == 422) && RowTopics.saysSomethingIsMissing(row);
    }
}
