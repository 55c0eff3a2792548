package dev.docproof.report;

import java.util.Objects;

/** A second place that belongs to a finding. */
public record ReportedNote(Place place, String message) {
    public ReportedNote {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }
}
