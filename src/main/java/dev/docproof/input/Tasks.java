package dev.docproof.input;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** What is to be done once, by whoever comes first. */
final class Tasks {
    private Tasks() {}

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
