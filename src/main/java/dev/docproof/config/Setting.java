package dev.docproof.config;

import java.util.Objects;
import java.util.Optional;

/** A value that may be configured, and where it came from. */
public record Setting<T>(T value, Source source) {
    public Setting {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
    }

    public static <T> Setting<T> usual(T value) {
        return new Setting<>(value, new Source.Usual());
    }

    /** What the command line asks for wins. */
    public Setting<T> or(Optional<T> asked, String option) {
        return asked.map(value -> new Setting<>(value, new Source.Asked(option))).orElse(this);
    }

    /** The same for a value that need not be there. */
    public static <T> Setting<Optional<T>> orSome(
            Setting<Optional<T>> written, Optional<T> asked, String option) {
        return asked.isPresent() ? new Setting<>(asked, new Source.Asked(option)) : written;
    }

    /** Whether the command line asks for it. */
    public boolean isAsked() {
        return source instanceof Source.Asked;
    }

    public boolean isUsual() {
        return source instanceof Source.Usual;
    }
}
