package dev.docproof.target.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A server that this run starts, and ends whatever happens: when it is closed, when this process is
 * told to end, and when this process is killed.
 */
public final class StartedServer implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;

    private final List<String> words;
    private final Path folder;
    private final Readiness readiness;
    private final Duration patience;
    private final Thread atExit = new Thread(this::stop, "docproof-stop");
    private Optional<ProcessGroup> running = Optional.empty();
    private boolean ended;

    /**
     * @param words a program and its arguments
     * @param folder where it runs
     * @param patience how long it may take to be ready
     */
    public StartedServer(List<String> words, Path folder, Readiness readiness, Duration patience) {
        this.words = List.copyOf(words);
        this.folder = folder;
        this.readiness = readiness;
        this.patience = patience;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * @throws ServerFailed where it cannot be started, ends at once or is not ready in time
     */
    public void start() {
        KeptOutput output = new KeptOutput();
        ProcessGroup group = launch(output);
        long end = System.nanoTime() + patience.toNanos();
        Optional<String> missing = readiness.missing();
        while (missing.isPresent()) {
            if (!group.leader().isAlive()) {
                throw failed("ended with exit code " + group.leader().exitValue(), output);
            }
            if (System.nanoTime() > end) {
                throw failed(
                        "was not ready within %.0f s (%s)"
                                .formatted(patience.toMillis() / 1000.0, missing.get()),
                        output);
            }
            pause();
            missing = readiness.missing();
        }
        if (!group.leader().isAlive()) {
            throw failed("ended while something else answers at its address", output);
        }
    }

    /** Ends it with all that it started; it can be started again. */
    public void stop() {
        Optional<ProcessGroup> group = taken();
        group.ifPresent(ProcessGroup::close);
    }

    @Override
    public void close() {
        stop();
        synchronized (this) {
            ended = true;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // This process is ending already, and the hook has nothing left to do.
        }
    }

    private synchronized ProcessGroup launch(KeptOutput output) {
        if (ended || running.isPresent()) {
            throw new IllegalStateException("Cannot start " + words + " now");
        }
        try {
            ProcessGroup group = ProcessGroup.start(words, folder);
            running = Optional.of(group);
            Thread reader =
                    new Thread(
                            () -> output.read(group.leader().getInputStream()), "docproof-output");
            reader.setDaemon(true);
            reader.start();
            return group;
        } catch (IOException e) {
            throw new ServerFailed("the target cannot be started: " + e.getMessage(), output);
        }
    }

    private synchronized Optional<ProcessGroup> taken() {
        Optional<ProcessGroup> group = running;
        running = Optional.empty();
        return group;
    }

    private ServerFailed failed(String what, KeptOutput output) {
        stop();
        return new ServerFailed("the target '%s' %s".formatted(words.get(0), what), output);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a target was starting", e);
        }
    }
}
