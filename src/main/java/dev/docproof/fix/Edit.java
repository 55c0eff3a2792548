package dev.docproof.fix;

import dev.docproof.source.Span;
import java.util.Objects;

/** A piece of a file and what is to stand there instead. An empty span is a place to insert at. */
public record Edit(Span span, String replacement) {
    public Edit {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(replacement, "replacement");
    }

    static Edit insert(Span after, String text) {
        return new Edit(after.file().span(after.end(), after.end()), text);
    }

    static Edit insertBefore(Span before, String text) {
        return new Edit(before.file().span(before.start(), before.start()), text);
    }

    static Edit delete(Span span) {
        return new Edit(span, "");
    }

    /** Whether both want the same text. Two insertions at one place do: which comes first? */
    boolean clashesWith(Edit other) {
        return span.start() == other.span.start() && span.end() == other.span.end()
                || span.start() < other.span.end() && other.span.start() < span.end();
    }
}
