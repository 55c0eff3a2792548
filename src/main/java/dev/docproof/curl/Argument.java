package dev.docproof.curl;

/**
 * An option of a command line and its value.
 *
 * @param value of an option without one, the word the option stands in
 * @param on false for {@code --no-…}
 * @param from where the option's letter stands in its word, for attached values and clusters
 */
record Argument(CurlOption option, Word value, boolean on, Word word, int from) {
    boolean is(String name) {
        return option.is(name);
    }

    /** Whether the value stands in the option's own word, {@code -XPOST}. */
    boolean isAttached() {
        return option.takesValue()
                && word.span().equals(value.span().to(word.span()))
                && from > 0
                && word.span().contains(value.span());
    }
}
