package dev.docproof.claim;

import java.util.Locale;

/** What sort of thing a page promises. */
public enum ClaimKind {
    /** A request and the response shown for it. */
    EXAMPLE,
    /** A row of a status table, or a status promised in words. */
    STATUS,
    /** A parameter or member without which a request is refused. */
    REQUIRED,
    /** A type, a format or a closed list of values. */
    TYPE,
    /** A header without which a request is refused, or that an answer has. */
    HEADER,
    /** That there is such an operation. */
    OPERATION,
    /** That a request may carry a parameter or member. */
    PARAMETER,
    /** That a response has a member. */
    MEMBER,
    /** What was sent comes back. */
    ECHO,
    /** What was written is there when read. */
    PERSISTENCE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
