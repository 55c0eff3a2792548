package dev.docproof.shape;

import java.util.Objects;

/**
 * Something to say of a body as a whole, before anything in it is compared.
 *
 * @param message for a finding: lower case, no full stop
 */
public record BodyProblem(Kind kind, String message) {
    /** What sort of problem it is. */
    public enum Kind {
        EMPTY,
        NOT_JSON,
        /** Nested deeper than Docproof reads: neither right nor wrong. */
        TOO_DEEP,
        /** Bytes that are no text in the character set they travel under. */
        NOT_TEXT,
        BYTE_ORDER_MARK,
        DUPLICATE_MEMBER,
        /** One document after another, as NDJSON has it. */
        SEVERAL_DOCUMENTS,
        CONTENT_TYPE_MISSING,
        /** JSON under a type that is not JSON's. */
        CONTENT_TYPE_DIFFERS,
        /** Coded though the request did not ask for it: the reader sees binary. */
        ENCODED,
        /** Said to be coded, and not so. */
        NOT_ENCODED
    }

    public BodyProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }
}
