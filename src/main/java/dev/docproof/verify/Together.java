package dev.docproof.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does one thing with each of many, several at a time. */
final class Together {
    private Together() {}

    /** Returns when all are done; a failure of one ends the others. */
    static <T> void each(List<T> many, int jobs, Consumer<T> work) {
        if (jobs == 1) {
            many.forEach(work);
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<?>> all = new ArrayList<>();
            many.forEach(one -> all.add(pool.submit(() -> work.accept(one))));
            for (Future<?> each : all) {
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
}
