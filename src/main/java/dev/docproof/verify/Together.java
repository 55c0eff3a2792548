package dev.docproof.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Does one thing with each of many, several at a time and none far ahead of the others. */
final class Together {
    /** How many may be done, for each at a time, while an earlier one is not. */
    private static final int AHEAD = 32;

    private final int count;
    private final int most;
    private final TreeSet<Integer> underWay = new TreeSet<>();
    private int next;

    private Together(int count, int jobs) {
        this.count = count;
        this.most = AHEAD * jobs;
    }

    /**
     * Returns when all are done; a failure of one ends the others.
     *
     * @param work is given the numbers from 0 in their order
     */
    static void each(int count, int jobs, IntConsumer work) {
        Together all = new Together(count, jobs);
        if (jobs == 1) {
            all.workOff(work);
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < jobs; i++) {
                workers.add(pool.submit(() -> all.workOff(work)));
            }
            for (Future<?> each : workers) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("A page could not be tried", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while pages were tried", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private void workOff(IntConsumer work) {
        for (OptionalInt own = begin(); own.isPresent(); own = begin()) {
            boolean failed = true;
            try {
                work.accept(own.getAsInt());
                failed = false;
            } finally {
                end(own.getAsInt(), failed);
            }
        }
    }

    private synchronized OptionalInt begin() {
        while (next < count && !underWay.isEmpty() && next - underWay.first() >= most) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return OptionalInt.empty();
            }
        }
        if (next == count) {
            return OptionalInt.empty();
        }
        underWay.add(next);
        return OptionalInt.of(next++);
    }

    private synchronized void end(int own, boolean failed) {
        underWay.remove(own);
        // Nothing more is begun then.
        next = failed ? count : next;
        notifyAll();
    }
}
