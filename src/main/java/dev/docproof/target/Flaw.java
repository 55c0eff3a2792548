package dev.docproof.target;

import java.util.Objects;

/**
 * Why an answer is not whole.
 *
 * @param words for people: {@code the body was cut short}
 * @param ours whether more would have come, and nobody here read it
 */
public record Flaw(String words, boolean ours) {
    public Flaw {
        Objects.requireNonNull(words, "words");
    }

    /** One of the server's, or of the way to it. */
    public static Flaw theirs(String words) {
        return new Flaw(words, false);
    }

    public static Flaw ours(String words) {
        return new Flaw(words, true);
    }
}
