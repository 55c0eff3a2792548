package dev.docproof.lint;

import dev.docproof.source.Span;

/** A part of something that is known as a whole only. */
final class Spot {
    private Spot() {}

    /** Where the whole reads so for the first time; the whole, where it does not. */
    static Span of(String text, Span whole) {
        int at = text.isEmpty() ? -1 : whole.text().indexOf(text);
        return at < 0 ? whole : whole.sub(at, at + text.length());
    }
}
