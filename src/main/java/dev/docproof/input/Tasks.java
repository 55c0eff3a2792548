package dev.docproof.input;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/** What is to be done once, by whoever comes first. */
final class Tasks {
    private Tasks() {}

    /** Threads that keep no process alive. */
    static ExecutorService readers(int count) {
        return Executors.newFixedThreadPool(count, Tasks::thread);
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
