package dev.docproof.input;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** Something is made of each of many files, of several at a time, and used in their order. */
public final class SideBySide {
    /** In bytes; what is made of larger files is made one after the other. */
    private static final long LARGE = 1 << 18;

    private static final int AHEAD_OF_EACH_HAND = 4;

    private final int hands;

    /** What is done with that which was made of a file. */
    @FunctionalInterface
    public interface Use<T> {
        void of(T made) throws IOException;
    }

    /**
     * @param hands how many files are at work at a time
     */
    public SideBySide(int hands) {
        this.hands = hands;
    }

    /** As many at a time as the machine has processors. */
    public static SideBySide ofMachine() {
        return new SideBySide(Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param making done in any order, on several threads
     * @param use done in the order of the files, on the thread that asks; little waits for it
     */
    public <T> void each(List<InputFile> files, Function<InputFile, T> making, Use<T> use)
            throws IOException {
        int helpers = Math.min(hands, files.size()) - 1;
        if (helpers <= 0) {
            for (InputFile file : files) {
                use.of(making.apply(file));
            }
            return;
        }
        ExecutorService pool = Tasks.readers(helpers);
        try {
            each(files.iterator(), making, use, pool);
        } finally {
            Tasks.end(pool);
        }
    }

    private <T> void each(
            Iterator<InputFile> files,
            Function<InputFile, T> making,
            Use<T> use,
            ExecutorService pool)
            throws IOException {
        Deque<FutureTask<T>> coming = new ArrayDeque<>();
        do {
            while (files.hasNext() && coming.size() < hands * AHEAD_OF_EACH_HAND) {
                InputFile file = files.next();
                FutureTask<T> own = new FutureTask<>(() -> making.apply(file));
                coming.add(own);
                if (!isLarge(file)) {
                    pool.execute(own);
                }
            }
            use.of(first(coming));
        } while (!coming.isEmpty() || files.hasNext());
    }

    /** While somebody else is at it, others are made here. */
    private static <T> T first(Deque<FutureTask<T>> coming) {
        FutureTask<T> first = coming.element();
        for (Iterator<FutureTask<T>> some = coming.iterator();
                some.hasNext() && !first.isDone(); ) {
            some.next().run();
        }
        coming.remove();
        return Tasks.done(first);
    }

    private static boolean isLarge(InputFile file) {
        try {
            return Files.size(file.path()) > LARGE;
        } catch (IOException e) {
            // It is told when the file is read.
            return true;
        }
    }
}
