package dev.docproof.input;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** What is to be done once, by whoever comes first. */
final class Tasks {
    private static final int MOMENT_IN_SECONDS = 1;

    private Tasks() {}

    /** Threads that keep no process alive. */
    static ExecutorService readers(int count) {
        return Executors.newFixedThreadPool(count, Tasks::thread);
    }

    /** Begins nothing more, and waits a moment for what has begun; nobody wants it any longer. */
    static void end(ExecutorService readers) {
        readers.shutdownNow();
        try {
            readers.awaitTermination(MOMENT_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reader");
        thread.setDaemon(true);
        return thread;
    }

    /** What came of it. Where nobody has begun, it is done here and now. */
    static <T> T done(FutureTask<T> task) {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error broken) {
                throw broken;
            }
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("A page could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a page was read", e);
        }
    }
}
