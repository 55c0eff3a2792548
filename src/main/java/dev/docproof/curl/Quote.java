package dev.docproof.curl;

/** How a piece of a shell word was kept from the shell. */
enum Quote {
    NONE,
    BACKSLASH,
    SINGLE,
    DOUBLE,
    /** {@code $'…'}. */
    ANSI
}
