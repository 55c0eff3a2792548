package dev.docproof.shape;

import java.util.Collections;
import java.util.Set;

/** Whether the words of two type columns can be of one value. */
public final class TypeAgreement {
    private TypeAgreement() {}

    /** False where either is not understood, is no scalar, or an example would decide. */
    public static boolean excludes(String one, String other) {
        DocumentedType first = TypeWords.read(one);
        DocumentedType second = TypeWords.read(other);
        boolean clear = !first.isAnything() && !second.isAnything();
        return clear
                && isScalar(first)
                && isScalar(second)
                && !first.loose()
                && !second.loose()
                && Collections.disjoint(first.kinds(), second.kinds());
    }

    /** A list or an object may be told by what it holds. */
    private static boolean isScalar(DocumentedType type) {
        return Set.of(Kind.STRING, Kind.NUMBER, Kind.BOOLEAN, Kind.NULL).containsAll(type.kinds());
    }
}
