package dev.docproof.markdown;

import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.Objects;

/**
 * A comment that starts a line; readers do not see it.
 *
 * @param text between its marks
 * @param span with its marks
 */
public record Comment(Slice text, Span span) {
    public Comment {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
