package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The types of JSON. */
public enum Kind {
    STRING,
    NUMBER,
    BOOLEAN,
    OBJECT,
    ARRAY,
    NULL;

    /** Empty of what stands for a value without being one. */
    public static Optional<Kind> of(JsonValue value) {
        for (Kind kind : values()) {
            if (kind.label().equals(value.typeName())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The types that the words of a type column allow; empty where they allow any. */
    public static Set<Kind> named(String words) {
        return TypeWords.read(words).kinds();
    }

    /** Whether the words of a type column mean numbers without a fraction. */
    public static boolean isWhole(String words) {
        return TypeWords.read(words).whole();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
