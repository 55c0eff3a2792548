package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One place of an example that is not as the rows of its table say.
 *
 * @param documented what the rows say, in a few words
 * @param shown what the example has, in a few words
 * @param at where the example has it, or the object that lacks it
 * @param row where the table says it; empty where no row names the member
 * @param others at how many further items of the same list it is the same
 */
public record Misfit(
        Kind kind,
        JsonPath path,
        String documented,
        String shown,
        Span at,
        Optional<Span> row,
        int others) {
    /** What sort of misfit it is. */
    public enum Kind {
        /** A value of another JSON type. */
        TYPE,
        /** A string that has not the form that its row names. */
        FORMAT,
        /** A value that the closed list of its row does not have. */
        NOT_LISTED,
        /** A member that no row names, beside members that rows name. */
        UNDOCUMENTED,
        /** A member that its row calls required and that the example lacks. */
        MISSING
    }

    public Misfit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(documented, "documented");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(row, "row");
    }

    /** Holds an example against each row at its own word. */
    public static List<Misfit> of(JsonValue example, List<DocumentedMember> rows) {
        return TableWalk.misfits(example, rows);
    }

    Misfit andOneMore() {
        return new Misfit(kind, path, documented, shown, at, row, others + 1);
    }
}
