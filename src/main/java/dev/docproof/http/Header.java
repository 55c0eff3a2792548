package dev.docproof.http;

import java.util.Objects;

/** A header line. Name and value are wire strings ({@link Wire}), in the case they are sent in. */
public record Header(String name, String value) {
    public Header {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    @Override
    public String toString() {
        return name + ": " + value;
    }
}
