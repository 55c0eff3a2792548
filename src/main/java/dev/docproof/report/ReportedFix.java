package dev.docproof.report;

import java.util.List;
import java.util.Objects;

/**
 * What {@code docproof fix} would write.
 *
 * @param title in the imperative, lower case: {@code put the URL in quotes}
 * @param edits to be made together, at least one
 */
public record ReportedFix(String title, List<Replacement> edits) {
    public ReportedFix {
        Objects.requireNonNull(title, "title");
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("A fix without edits is none");
        }
    }

    /** A piece of a page and what is to stand there instead. */
    public record Replacement(Place place, String text) {
        public Replacement {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(text, "text");
        }
    }
}
