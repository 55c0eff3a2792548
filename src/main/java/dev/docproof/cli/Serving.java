package dev.docproof.cli;

import java.util.concurrent.CountDownLatch;

/** Waits while a server serves, until somebody presses Ctrl-C. */
final class Serving {
    private Serving() {}

    /** Closes the server when the process ends or this thread is interrupted. */
    static int untilInterrupted(AutoCloseable server) {
        Thread closing = new Thread(() -> close(server), "closing");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(closing);
            close(server);
        }
        return ExitCode.CLEAN;
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot stop the server", e);
        }
    }
}
