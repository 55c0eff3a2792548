package dev.docproof.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Rings when the operating system reports that something happened in a folder. It only wakes: what
 * happened is found out by looking, since events get lost, doubled and merged.
 */
final class Bell implements AutoCloseable {
    private final Optional<WatchService> service;
    private final Set<Path> folders = new HashSet<>();

    private Bell(Optional<WatchService> service) {
        this.service = service;
    }

    /** One that never rings, where the system has none to give. */
    static Bell hung() {
        try {
            return new Bell(Optional.of(FileSystems.getDefault().newWatchService()));
        } catch (IOException | UnsupportedOperationException e) {
            return silent();
        }
    }

    static Bell silent() {
        return new Bell(Optional.empty());
    }

    /** Folders that cannot be listened to are looked at all the same. */
    void listenTo(Collection<Path> more) {
        for (Path folder : more) {
            if (service.isPresent() && folders.add(folder)) {
                try {
                    folder.register(
                            service.get(),
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                } catch (IOException e) {
                    folders.remove(folder);
                }
            }
        }
    }

    /** Until it rings, and at most so long. */
    void await(long millis) throws InterruptedException {
        if (service.isEmpty()) {
            Thread.sleep(millis);
            return;
        }
        try {
            WatchKey key = service.get().poll(millis, TimeUnit.MILLISECONDS);
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = service.get().poll();
            }
        } catch (ClosedWatchServiceException e) {
            Thread.sleep(millis);
        }
    }

    @Override
    public void close() throws IOException {
        if (service.isPresent()) {
            service.get().close();
        }
    }
}
