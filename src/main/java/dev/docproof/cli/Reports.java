package dev.docproof.cli;

import dev.docproof.fleet.Shard;
import dev.docproof.redact.Redactor;
import dev.docproof.report.Counts;
import dev.docproof.report.Fanout;
import dev.docproof.report.PageReport;
import dev.docproof.report.Summary;
import dev.docproof.report.Transcript;
import dev.docproof.setup.CannotRun;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** All reports of one run while they are being written, and the numbers so far. */
final class Reports implements Closeable {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final String command;
    private final Transcript transcript;
    private final Redactor redactor;
    private final Acceptance acceptance;
    private final List<OpenReport> open = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Shard shard = Shard.whole();
    private Optional<Summary.Part> part = Optional.empty();
    private final ReentrantLock lock = new ReentrantLock();
    private final Thread hook = new Thread(this::interrupt, "reports");
    private final long start = System.nanoTime();
    private Counts counts = Counts.none();
    private boolean ended;

    /**
     * @param command {@code verify} or {@code lint}
     */
    Reports(String command, Transcript transcript, Redactor redactor, Acceptance acceptance) {
        this.command = command;
        this.transcript = transcript;
        this.redactor = redactor;
        this.acceptance = acceptance;
    }

    /** Opens the reports of a run, one after the other. */
    @FunctionalInterface
    interface Opening {
        void into(List<OpenReport> open) throws IOException;
    }

    /**
     * Begins the reports. All will be whole, even where the process is ended before the run is: who
     * ends it waits until those that are being opened can be ended too.
     */
    Reports begin(Opening opening) throws IOException {
        lock.lock();
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            opening.into(open);
            return this;
        } catch (IOException | RuntimeException e) {
            // Nothing was tried, and none of them has anything to say.
            ended = true;
            close();
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private Fanout all() {
        return new Fanout(open.stream().map(OpenReport::reporter).toList());
    }

    Transcript transcript() {
        return transcript;
    }

    /** What the reader of the reports should know of the run itself. */
    void remark(String words) {
        remarks.add(redactor.text(words));
    }

    /**
     * Says that not all pages are tried.
     *
     * @param all how many there are
     */
    void part(ShardOptions.Part own, int all) {
        shard = own.shard();
        part =
                shard.isWhole()
                        ? Optional.empty()
                        : Optional.of(new Summary.Part(shard.toString(), own.origin(), all));
    }

    void page(PageReport page) {
        writing(
                () -> {
                    PageReport weighed = acceptance.page(page);
                    counts = counts.plus(Counts.of(weighed));
                    written(() -> all().page(weighed));
                });
    }

    /**
     * Ends every report.
     *
     * @param against empty where nothing is sent
     */
    Counts end(Optional<String> against, Duration took) {
        writing(
                () -> {
                    written(this::complain);
                    ended = true;
                    written(() -> all().end(summary(against.map(redactor::text), took, false)));
                });
        return counts;
    }

    private Summary summary(Optional<String> against, Duration took, boolean interrupted) {
        return new Summary(command, against, remarks, part, interrupted, counts, took);
    }

    private void complain() throws IOException {
        // One shard looks for pages that are gone; all would say the same.
        Predicate<String> exists =
                shard.index() == 1 ? page -> Files.exists(Path.of(page)) : page -> true;
        Acceptance.Complaints complaints = acceptance.end(exists);
        if (complaints.file().isPresent()) {
            PageReport file =
                    transcript.of(
                            complaints.file().get(), complaints.findings(), Integer.MAX_VALUE);
            counts = counts.plus(Counts.ofFile(file));
            all().page(file);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void written(Writing writing) {
        try {
            writing.run();
        } catch (IOException | UncheckedIOException e) {
            throw CannotRun.because("cannot write a report", e);
        }
    }

    /** What comes after the end of the reports has no place in them. */
    private void writing(Runnable step) {
        lock.lock();
        try {
            if (!ended) {
                step.run();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * The process is being ended. What there is makes whole reports, unless somebody writes to one
     * and does not come to an end either.
     */
    private void interrupt() {
        try {
            if (lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    endEarly();
                    closeAll();
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException | IOException e) {
            // There is nobody left to tell.
            Thread.currentThread().interrupt();
        }
    }

    /** A report that parses is better than none, whatever became of the others. */
    private void endEarly() {
        if (ended) {
            return;
        }
        ended = true;
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        for (OpenReport report : open) {
            try {
                report.reporter().end(summary(Optional.empty(), took, true));
            } catch (IOException | UncheckedIOException e) {
                // Why the run ended is told by whoever ended it; the others are still to be ended.
            }
        }
    }

    /** Ends what has not come to an end, since something went wrong on the way. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is at work, and does what is left to do here.
            return;
        }
        endEarly();
        closeAll();
    }

    private void closeAll() throws IOException {
        for (OpenReport report : open) {
            report.close();
        }
    }
}
