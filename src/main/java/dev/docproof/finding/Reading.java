package dev.docproof.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a reader understood, and what it has to say about the rest. Bad input is never an exception.
 *
 * @param value empty where nothing could be made of the input; then there is at least one finding
 */
public record Reading<T>(Optional<T> value, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
        if (value.isEmpty() && findings.isEmpty()) {
            throw new IllegalArgumentException("A reading without a value must say why");
        }
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    public static <T> Reading<T> of(T value, List<Finding> findings) {
        return new Reading<>(Optional.of(value), findings);
    }

    public static <T> Reading<T> failed(Finding finding) {
        return new Reading<>(Optional.empty(), List.of(finding));
    }

    public static <T> Reading<T> failed(List<Finding> findings) {
        return new Reading<>(Optional.empty(), findings);
    }

    public <R> Reading<R> map(Function<? super T, ? extends R> function) {
        return new Reading<>(value.map(function), findings);
    }

    public <R> Reading<R> flatMap(Function<? super T, Reading<R>> function) {
        if (value.isEmpty()) {
            return failed(findings);
        }
        Reading<R> next = function.apply(value.get());
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(next.findings);
        return new Reading<>(next.value, all);
    }
}
