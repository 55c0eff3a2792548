package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import java.util.Locale;
import java.util.Optional;

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

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
