package dev.docproof.curl;

/**
 * One of curl's options.
 *
 * @param name the long one
 * @param letter the short one, or 0
 */
record CurlOption(String name, char letter, Kind kind) {
    enum Kind {
        /** Takes no value and has no {@code --no-} form. */
        NONE,
        /** Takes no value; {@code --no-name} switches it off. */
        SWITCH,
        /** Takes a value. */
        VALUE
    }

    boolean takesValue() {
        return kind == Kind.VALUE;
    }

    boolean is(String other) {
        return name.equals(other);
    }
}
