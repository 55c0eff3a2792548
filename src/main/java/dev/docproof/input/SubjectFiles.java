package dev.docproof.input;

import dev.docproof.operation.PageOperations;
import dev.docproof.verify.Documented;
import dev.docproof.verify.Subject;
import dev.docproof.verify.Subjects;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The pages and contracts of a run. Files are read side by side, ahead of whoever tries them, and
 * let go afterwards; of all of them stays what pages ask of each other.
 */
public final class SubjectFiles implements Closeable {
    private final SubjectReader reader;
    private final List<InputFile> files;
    private final long room;
    private final int hands;
    private final ExecutorService readers;
    private final Index index;
    private final Recent again;
    private final Map<Integer, Subject> onlyOnce = new ConcurrentHashMap<>();
    private final AtomicInteger looked = new AtomicInteger();
    private volatile ReadAhead ahead;

    private SubjectFiles(SubjectReader reader, List<InputFile> files, long room, int hands) {
        this.reader = reader;
        this.files = List.copyOf(files);
        this.room = room;
        this.hands = hands;
        this.readers = Tasks.readers(hands);
        this.ahead = new ReadAhead(List.of(), this::read, this::size, room, readers);
        this.index = new Index(files.size(), this::page);
        this.again = new Recent(this::read, this::size, room);
    }

    /**
     * Without data files that are no contracts.
     *
     * @param room for texts that have been read and wait for their turn, in bytes
     * @param hands how many files are read at a time
     * @throws AccessDeniedException where one cannot be read, before anything is tried
     */
    public static SubjectFiles of(SubjectReader reader, List<InputFile> files, long room, int hands)
            throws IOException {
        List<InputFile> subjects = new ArrayList<>();
        for (InputFile file : files) {
            if (!Files.isReadable(file.path())) {
                throw new AccessDeniedException(file.path().toString());
            }
            if (reader.isSubject(file)) {
                subjects.add(file);
            }
        }
        return new SubjectFiles(reader, subjects, room, hands);
    }

    public int size() {
        return files.size();
    }

    /** Some of them, as their turn comes. From now on they are read. */
    public Subjects only(List<Integer> places) {
        ahead = new ReadAhead(places, this::read, this::size, room, readers).begin();
        return ahead;
    }

    /** Something of each, in their order. */
    public <T> List<T> each(Function<Subject, T> wanted) {
        Subjects all = only(IntStream.range(0, size()).boxed().toList());
        return IntStream.range(0, size()).mapToObj(all::at).map(wanted).toList();
    }

    /** What all of them document. Waits until each has been read once. */
    public synchronized Documented documented() {
        if (!index.isWhole()) {
            List<FutureTask<Boolean>> others =
                    IntStream.range(0, hands)
                            .mapToObj(hand -> new FutureTask<>(this::lookAtTheRest, true))
                            .toList();
            others.forEach(readers::execute);
            lookAtTheRest();
            others.forEach(Tasks::done);
            missing()
                    .forEach(
                            place ->
                                    ahead.coming(place)
                                            .ifPresentOrElse(Tasks::done, () -> read(place)));
        }
        return index.whole();
    }

    /** Nobody waits here for a file that another is at. */
    private void lookAtTheRest() {
        for (int place = looked.getAndIncrement();
                place < size();
                place = looked.getAndIncrement()) {
            int own = place;
            if (!index.has(own)) {
                ahead.coming(own).ifPresentOrElse(FutureTask::run, () -> read(own));
            }
        }
    }

    private List<Integer> missing() {
        return IntStream.range(0, size()).filter(place -> !index.has(place)).boxed().toList();
    }

    private PageOperations page(int place) {
        return again.of(place).documented();
    }

    private Subject read(int place) {
        InputFile file = files.get(place);
        Subject subject =
                Files.isRegularFile(file.path())
                        ? read(file)
                        // What comes through a pipe comes once.
                        : onlyOnce.computeIfAbsent(place, unread -> read(file));
        index.add(place, subject.documented());
        return subject;
    }

    private Subject read(InputFile file) {
        try {
            return reader.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.path(), e);
        }
    }

    private long size(int place) {
        try {
            return Files.size(files.get(place).path());
        } catch (IOException e) {
            // It is told when the file is read.
            return 0;
        }
    }

    @Override
    public void close() {
        Tasks.end(readers);
    }
}
