package dev.docproof.annotation;

import dev.docproof.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * What a comment tells Docproof about the block behind it.
 *
 * @param span the comment
 */
public record Annotation(List<Directive> directives, Span span) {
    public Annotation {
        directives = List.copyOf(directives);
        Objects.requireNonNull(span, "span");
    }
}
