package dev.docproof.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a claim came out. */
public enum Standing {
    CONFIRMED,
    CONTRADICTED,
    NOT_EXERCISED;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For people: {@code not exercised}. */
    public String words() {
        return label().replace('-', ' ');
    }

    public static Optional<Standing> labelled(String label) {
        return Arrays.stream(values()).filter(one -> one.label().equals(label)).findFirst();
    }
}
