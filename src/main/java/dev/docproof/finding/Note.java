package dev.docproof.finding;

import dev.docproof.source.Span;
import java.util.Objects;

/** A second place that belongs to a finding: the row that promised what was not so. */
public record Note(Span span, String message) {
    public Note {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
    }
}
