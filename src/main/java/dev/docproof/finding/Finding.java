package dev.docproof.finding;

import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something worth telling the author of a page, at the narrowest text that the author would change.
 *
 * @param message lower case, no full stop: what was seen, with both values where there are two
 * @param notes other places that belong to it
 * @param hint what to do about it, where that is known
 */
public record Finding(
        Rule rule,
        Severity severity,
        Span span,
        String message,
        List<Note> notes,
        Optional<String> hint) {
    /** By file and place, then by rule. */
    public static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::span)
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::message);

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        notes = List.copyOf(notes);
    }

    public Finding withHint(String words) {
        return new Finding(rule, severity, span, message, notes, Optional.of(words));
    }

    public Finding withNote(Span where, String words) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(where, words));
        return new Finding(rule, severity, span, message, more, hint);
    }

    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, span, message, notes, hint);
    }
}
