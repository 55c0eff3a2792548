package dev.docproof.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be asked of a rule: how much its findings matter, or that it keeps quiet. */
public enum Level {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    OFF(null);

    private final Optional<Severity> severity;

    Level(Severity severity) {
        this.severity = Optional.ofNullable(severity);
    }

    /** Empty for a rule that is off. */
    public Optional<Severity> severity() {
        return severity;
    }

    /** As it is written in options and configurations, {@code warning}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> of(String label) {
        return Arrays.stream(values()).filter(level -> level.label().equals(label)).findFirst();
    }
}
