package dev.docproof.draft;

import dev.docproof.operation.PageOperations;
import java.util.Objects;

/**
 * A page to be drafted from.
 *
 * @param place its path below the folder that was named, with slashes and without extension
 */
public record PageInput(String place, PageOperations documented) {
    public PageInput {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(documented, "documented");
    }
}
