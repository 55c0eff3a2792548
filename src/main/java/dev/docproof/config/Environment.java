package dev.docproof.config;

import java.util.Optional;

/** The variables that {@code ${env:NAME}} stands for. */
@FunctionalInterface
public interface Environment {
    /** Empty where it is not set. */
    Optional<String> value(String name);
}
