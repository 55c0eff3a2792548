package dev.docproof.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was declared, found again by its method and the end of its path: a page may declare
 * thousands of operations.
 */
final class PathIndex<T> {
    private static final String OPEN = "{}";

    private final Map<List<String>, List<T>> byEnd = new HashMap<>();

    void add(String method, PathTemplate path, T value) {
        String end = path.end().contains(OPEN) ? OPEN : path.end();
        byEnd.computeIfAbsent(List.of(method, end), key -> new ArrayList<>()).add(value);
    }

    /** All whose path ends in the same way, and perhaps others; in the order they were added. */
    List<T> ending(String method, PathTemplate path) {
        String end = path.end().contains(OPEN) ? OPEN : path.end();
        return byEnd.getOrDefault(List.of(method, end), List.of());
    }

    /** All whose path can fit another, and perhaps others. */
    List<T> fitting(String method, PathTemplate path) {
        List<T> fitting = new ArrayList<>(ending(method, path));
        if (!path.end().contains(OPEN)) {
            fitting.addAll(byEnd.getOrDefault(List.of(method, OPEN), List.of()));
        }
        return fitting;
    }
}
