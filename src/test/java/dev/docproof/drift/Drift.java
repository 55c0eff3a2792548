package dev.docproof.drift;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One change to a faithful server.
 *
 * @param broken whether a promise of the page is broken by it
 * @param change made to each answer
 * @param switches of the register
 * @param options of the run that are to see it
 */
public record Drift(
        String name,
        boolean broken,
        Consumer<Reply> change,
        Set<String> switches,
        List<String> options) {
    public static Drift none() {
        return fair("faithful", reply -> {});
    }

    static Drift broken(String name, Consumer<Reply> change) {
        return new Drift(name, true, change, Set.of(), List.of());
    }

    static Drift broken(String name) {
        return new Drift(name, true, reply -> {}, Set.of(name), List.of());
    }

    static Drift fair(String name, Consumer<Reply> change) {
        return new Drift(name, false, change, Set.of(), List.of());
    }

    Drift with(String... options) {
        return new Drift(name, broken, change, switches, List.of(options));
    }

    @Override
    public String toString() {
        return (broken ? "sees " : "leaves in peace ") + name;
    }
}
