package dev.docproof.verify;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Pages that have been tried and are not told yet: one before them is still under way, or something
 * on them is left for the end of the run.
 */
final class Waiting {
    private final NavigableMap<Integer, PageRun> runs = new TreeMap<>();
    private final NavigableMap<Integer, PageRun> left = new TreeMap<>();
    private int next;

    /**
     * Takes one more, and lets go of all whose turn has come.
     *
     * @param isDone whether nothing of a page is left for the end
     */
    synchronized void add(
            int place, PageRun run, Predicate<PageRun> isDone, BiConsumer<Integer, PageRun> told) {
        runs.put(place, run);
        for (; runs.containsKey(next); next++) {
            PageRun own = runs.remove(next);
            if (isDone.test(own)) {
                told.accept(next, own);
            } else {
                left.put(next, own);
            }
        }
    }

    /** Those of which something is left, by their places. */
    synchronized NavigableMap<Integer, PageRun> rest() {
        return left;
    }
}
