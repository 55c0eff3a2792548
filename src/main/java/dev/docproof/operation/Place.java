package dev.docproof.operation;

import java.util.Locale;

/** Where a parameter goes in the request. */
public enum Place {
    PATH,
    QUERY,
    HEADER,
    BODY;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
