package dev.docproof.fleet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which pages are whose. Every machine works it out for itself, from the same loads to the same
 * shares: the heaviest page first, each to whoever has least so far.
 */
public final class Shares {
    private static final Comparator<Weight> HEAVIEST_FIRST =
            Comparator.comparingDouble(Weight::weight).reversed().thenComparing(Weight::page);

    private final Map<String, Integer> shardOf = new HashMap<>();

    /**
     * @param loads of all pages, their names different
     */
    public Shares(List<Load> loads, int count) {
        double[] given = new double[count];
        double speed = speed(loads);
        loads.stream()
                .map(load -> new Weight(load.page(), weight(load, speed)))
                .sorted(HEAVIEST_FIRST)
                .forEach(page -> give(page, given));
    }

    public Set<String> of(Shard shard) {
        return shardOf.entrySet().stream()
                .filter(entry -> entry.getValue() == shard.index() - 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private record Weight(String page, double weight) {}

    private void give(Weight page, double[] given) {
        int least = 0;
        for (int i = 1; i < given.length; i++) {
            if (given[i] < given[least]) {
                least = i;
            }
        }
        given[least] += page.weight();
        shardOf.put(page.page(), least);
    }

    /** In milliseconds where any are known; a page costs something even where it sends nothing. */
    private static double weight(Load load, double speed) {
        double known =
                load.took().map(took -> (double) took.toMillis()).orElse(load.size() * speed);
        return known + 1;
    }

    /** Milliseconds a character, of the pages whose time is known. */
    private static double speed(List<Load> loads) {
        List<Load> known = loads.stream().filter(load -> load.took().isPresent()).toList();
        double size = known.stream().mapToInt(Load::size).sum();
        double took = known.stream().mapToLong(load -> load.took().orElseThrow().toMillis()).sum();
        return size > 0 && took > 0 ? took / size : 1;
    }
}
