package dev.docproof.verify;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Pages that have been tried and are not told yet: one before them is still under way, or something
 * on them is kept to the end of the run.
 */
final class Waiting {
    private final NavigableMap<Integer, PageRun> runs = new TreeMap<>();
    private int next;

    /**
     * Takes one more, and lets go of all whose turn has come.
     *
     * @param isDone whether nothing of a page is kept to the end
     */
    synchronized void add(
            int place, PageRun run, Predicate<PageRun> isDone, Consumer<PageRun> told) {
        runs.put(place, run);
        while (runs.containsKey(next) && isDone.test(runs.get(next))) {
            told.accept(runs.remove(next));
            next++;
        }
    }

    /** Those that are left, in their order. */
    synchronized List<PageRun> rest() {
        return List.copyOf(runs.values());
    }
}
