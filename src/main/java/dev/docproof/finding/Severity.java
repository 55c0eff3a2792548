package dev.docproof.finding;

import java.util.Locale;

/** How much a finding matters, the gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
