package dev.docproof.input;

import dev.docproof.verify.Subject;
import dev.docproof.verify.Subjects;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

/**
 * Files in the order they are wanted, those that come next read while the first are at work. Read
 * are no more of them than there is room for; what somebody has taken is not held any longer.
 */
final class ReadAhead implements Subjects {
    /** What a page takes beside its text, in bytes. */
    private static final int FRAME = 1024;

    private final List<Integer> files;
    private final IntFunction<Subject> reading;
    private final IntToLongFunction size;
    private final long room;
    private final Executor readers;
    private final Map<Integer, Coming> byFile = new HashMap<>();
    private final BitSet taken = new BitSet();
    private int next;
    private long held;

    /**
     * @param files as {@code reading} and {@code size} know them
     * @param size in bytes
     * @param room for texts that nobody has taken yet, in bytes
     */
    ReadAhead(
            List<Integer> files,
            IntFunction<Subject> reading,
            IntToLongFunction size,
            long room,
            Executor readers) {
        this.files = List.copyOf(files);
        this.reading = reading;
        this.size = size;
        this.room = room;
        this.readers = readers;
    }

    private record Coming(FutureTask<Subject> read, long weight) {}

    ReadAhead begin() {
        fill();
        return this;
    }

    @Override
    public int size() {
        return files.size();
    }

    @Override
    public Subject at(int place) {
        return Tasks.done(take(place));
    }

    /** The reading of a file that nobody has taken yet; empty where it is not to be read soon. */
    synchronized Optional<FutureTask<Subject>> coming(int file) {
        return Optional.ofNullable(byFile.get(file)).map(Coming::read);
    }

    private synchronized FutureTask<Subject> take(int place) {
        if (taken.get(place)) {
            startOver(place);
        }
        taken.set(place);
        int file = files.get(place);
        Optional<Coming> own = Optional.ofNullable(byFile.remove(file));
        held -= own.map(Coming::weight).orElse(0L);
        fill();
        return own.map(Coming::read).orElseGet(() -> reading(file));
    }

    /** Who asks for a page once more goes through all of them again. */
    private void startOver(int place) {
        taken.clear();
        byFile.clear();
        held = 0;
        next = place;
    }

    private synchronized void fill() {
        while (next < files.size() && held < room) {
            if (!taken.get(next)) {
                int file = files.get(next);
                Coming page = new Coming(reading(file), FRAME + size.applyAsLong(file));
                byFile.put(file, page);
                held += page.weight();
                readers.execute(page.read());
            }
            next++;
        }
    }

    private FutureTask<Subject> reading(int file) {
        return new FutureTask<>(() -> reading.apply(file));
    }
}
