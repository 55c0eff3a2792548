package dev.docproof.shape;

import dev.docproof.source.Span;
import java.util.Objects;

/**
 * One thing in an answer that is not as documented.
 *
 * @param documented what the page says, in a few words
 * @param actual what came, in a few words
 * @param span where the page says it
 * @param others at how many further items of the same list it is the same
 */
public record Difference(
        Kind kind, JsonPath path, String documented, String actual, Span span, int others) {
    /** What sort of difference it is. */
    public enum Kind {
        /** A documented member did not come. */
        MEMBER_MISSING,
        /** A member came that the page does not know. */
        MEMBER_UNDOCUMENTED,
        /** Another JSON type: string for number, object for array, null for a value. */
        TYPE_DIFFERS,
        VALUE_DIFFERS,
        /** A string that is not of the documented form, such as an ISO 8601 date. */
        FORMAT_DIFFERS,
        /** A value that the page's closed list does not have. */
        NOT_LISTED,
        /** Items in a list that is documented as empty. */
        LIST_NOT_EMPTY,
        /** What was sent came back changed. */
        ECHO_DIFFERS
    }

    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(documented, "documented");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(span, "span");
    }

    Difference(Kind kind, JsonPath path, String documented, String actual, Span span) {
        this(kind, path, documented, actual, span, 0);
    }

    Difference andOneMore() {
        return new Difference(kind, path, documented, actual, span, others + 1);
    }

    /** For a finding: lower case, no full stop, with the path and both values. */
    public String message() {
        String words =
                switch (kind) {
                    case MEMBER_MISSING -> "documented %s, missing from the answer";
                    case MEMBER_UNDOCUMENTED -> "not documented, got %2$s";
                    case ECHO_DIFFERS -> "sent %s, got %s";
                    case NOT_LISTED -> "documented one of %s, got %s";
                    default -> "documented %s, got %s";
                };
        String more =
                others == 0
                        ? ""
                        : " (and %d more item%s)".formatted(others, others == 1 ? "" : "s");
        return path + ": " + words.formatted(documented, actual) + more;
    }
}
