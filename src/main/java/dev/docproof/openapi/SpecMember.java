package dev.docproof.openapi;

import dev.docproof.shape.Kind;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A named value of a schema.
 *
 * @param path {@code address.city}, {@code users[].id}; of an item itself {@code tags[]}
 * @param kinds the JSON types it may have; empty where any
 * @param required in the object that it is a member of, and all of these in theirs
 */
public record SpecMember(String path, Set<Kind> kinds, boolean required) {
    public SpecMember {
        Objects.requireNonNull(path, "path");
        kinds = Set.copyOf(kinds);
    }

    /** Whether a page that writes the whole path means it. */
    boolean isAt(String name) {
        return plain(path).equals(plain(name));
    }

    /** Whether a page can mean it that leaves out what stands around it. */
    boolean endsIn(String name) {
        return isAt(name) || plain(path).endsWith("." + plain(name));
    }

    /** Whether a page that has such a member has it too, or a part of it. */
    boolean isKnownBy(String name) {
        return endsIn(name) || plain(name).startsWith(plain(path) + ".");
    }

    boolean isOutermost() {
        return path.indexOf('.') < 0 && path.indexOf('[') < 0;
    }

    private static String plain(String path) {
        String bare = path.replace("[]", "").toLowerCase(Locale.ROOT);
        return bare.startsWith(".") ? bare.substring(1) : bare;
    }
}
