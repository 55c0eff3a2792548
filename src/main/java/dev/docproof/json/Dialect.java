package dev.docproof.json;

/** What a reader takes for JSON. */
enum Dialect {
    /** RFC 8259 and nothing else. */
    STRICT,
    /** What people write when they show JSON to people. */
    DOCUMENTATION
}
