package dev.docproof.operation;

import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that curl tells under {@code -v}: what it did, what it sent and what came. */
final class Transcript {
    private static final String STATUS = "< HTTP/";

    private Transcript() {}

    /**
     * What came, behind {@code <}, and the body. Lines with a star are curl's own, those with an
     * angle to the right were sent.
     *
     * @return empty where a text is no such transcript
     */
    static Optional<Slice> received(Slice text) {
        if (!text.text().contains(STATUS)) {
            return Optional.empty();
        }
        List<Slice> came = new ArrayList<>();
        for (Slice line : Lines.of(text)) {
            boolean begins = line.text().startsWith(STATUS);
            boolean own = isCurls(line.text());
            if (!begins && !own && came.isEmpty()) {
                return Optional.empty();
            }
            if (begins) {
                came.clear();
            }
            if (!own) {
                came.add(line);
            }
        }
        return came.isEmpty() ? Optional.empty() : Optional.of(Responses.joined(came));
    }

    private static boolean isCurls(String line) {
        return line.isBlank()
                || line.startsWith("* ")
                || line.startsWith("> ")
                || line.equals(">")
                || line.startsWith("{ [")
                || line.startsWith("} [");
    }
}
