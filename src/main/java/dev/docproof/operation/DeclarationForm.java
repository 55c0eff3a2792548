package dev.docproof.operation;

import java.util.Locale;

/** How a page declares an operation. */
public enum DeclarationForm {
    /** {@code GET /users} in a fence. */
    FENCE,
    /** {@code GET /users HTTP/1.1} in a fence. */
    HTTP_FENCE,
    /** A URL alone in a fence; the method stands elsewhere. */
    URL_FENCE,
    /** A code span, or one for the method and one for the path. */
    INLINE,
    HEADING,
    /** A row of a method and path table. */
    TABLE,
    HTML,
    /** An MDX tag. */
    COMPONENT,
    PROSE,
    FRONT_MATTER,
    /** Nothing but a command. */
    CURL_ONLY;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
