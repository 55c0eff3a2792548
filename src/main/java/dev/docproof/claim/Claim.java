package dev.docproof.claim;

import dev.docproof.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One thing a page promises.
 *
 * @param operation the operation that promises it, {@code PUT /users}
 * @param span where it is promised
 * @param text the promise in words, {@code PUT /users?id=1 answers 200}
 * @param basis why it is taken to promise that, where it does not say so itself
 * @param notes what was done to try it beyond what the page shows, in words
 */
public record Claim(
        ClaimKind kind,
        String operation,
        Span span,
        String text,
        Optional<String> basis,
        List<String> notes) {
    public Claim {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(basis, "basis");
        notes = List.copyOf(notes);
    }

    public Claim(ClaimKind kind, String operation, Span span, String text, Optional<String> basis) {
        this(kind, operation, span, text, basis, List.of());
    }

    public Claim(ClaimKind kind, String operation, Span span, String text) {
        this(kind, operation, span, text, Optional.empty());
    }

    /** The same with more to tell of how it was tried. */
    public Claim withNotes(List<String> more) {
        List<String> all = Stream.concat(notes.stream(), more.stream()).distinct().toList();
        return new Claim(kind, operation, span, text, basis, all);
    }

    /** The same in other words. */
    public Claim withWords(UnaryOperator<String> words) {
        return new Claim(
                kind,
                words.apply(operation),
                span,
                words.apply(text),
                basis.map(words),
                notes.stream().map(words).toList());
    }
}
