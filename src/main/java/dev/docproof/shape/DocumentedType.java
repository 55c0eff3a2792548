package dev.docproof.shape;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the words of a type column mean.
 *
 * @param kinds the JSON types it allows; empty where the words are not understood, which allows
 *     anything
 * @param loose whether an example decides between the kinds: a timestamp may be a string or a
 *     number
 * @param whole whether a number has no fraction
 * @param map whether an object's member names are data
 * @param items what a list holds
 */
record DocumentedType(
        Set<Kind> kinds,
        boolean loose,
        boolean whole,
        boolean map,
        Optional<DocumentedType> items) {
    private static final DocumentedType ANYTHING =
            new DocumentedType(Set.of(), false, false, false, Optional.empty());

    DocumentedType {
        kinds = Set.copyOf(kinds);
    }

    static DocumentedType anything() {
        return ANYTHING;
    }

    static DocumentedType of(Kind kind) {
        return new DocumentedType(Set.of(kind), false, false, false, Optional.empty());
    }

    static DocumentedType wholeNumber() {
        return new DocumentedType(Set.of(Kind.NUMBER), false, true, false, Optional.empty());
    }

    static DocumentedType stringOrNumber() {
        return new DocumentedType(
                Set.of(Kind.STRING, Kind.NUMBER), true, false, false, Optional.empty());
    }

    static DocumentedType listOf(DocumentedType items) {
        return new DocumentedType(Set.of(Kind.ARRAY), false, false, false, Optional.of(items));
    }

    static DocumentedType mapOf() {
        return new DocumentedType(Set.of(Kind.OBJECT), false, false, true, Optional.empty());
    }

    boolean isAnything() {
        return kinds.isEmpty();
    }

    DocumentedType orNull() {
        return isAnything() ? this : or(of(Kind.NULL));
    }

    /** Either of them. */
    DocumentedType or(DocumentedType other) {
        if (isAnything() || other.isAnything()) {
            return ANYTHING;
        }
        Set<Kind> both = EnumSet.copyOf(kinds);
        both.addAll(other.kinds);
        boolean numbers = kinds.contains(Kind.NUMBER) && other.kinds.contains(Kind.NUMBER);
        return new DocumentedType(
                both,
                loose && other.loose,
                numbers ? whole && other.whole : whole || other.whole,
                map || other.map,
                eitherItems(other));
    }

    private Optional<DocumentedType> eitherItems(DocumentedType other) {
        if (items.isPresent() && other.items.isPresent()) {
            return Optional.of(items.get().or(other.items.get()));
        }
        return items.isPresent() ? items : other.items;
    }
}
