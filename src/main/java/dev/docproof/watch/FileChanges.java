package dev.docproof.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which files have changed, again and again. */
public final class FileChanges implements AutoCloseable {
    /** Some file systems never report anything, so there is a look from time to time. */
    private static final long LOOK_MILLIS = 200;

    /** An editor writes a file in several steps. */
    private static final long SETTLE_MILLIS = 25;

    private final Listing listing;
    private final Bell bell;
    private Stamps known;

    private FileChanges(Listing listing, Bell bell) throws IOException {
        this.listing = listing;
        this.bell = bell;
        this.known = look();
    }

    /** Changes from now on. */
    public static FileChanges of(Listing listing) throws IOException {
        return new FileChanges(listing, Bell.hung());
    }

    /** The same where nothing is reported, as on some mounted folders. */
    static FileChanges bySight(Listing listing) throws IOException {
        return new FileChanges(listing, Bell.silent());
    }

    /** Waits until some have: new, gone or written. */
    public Set<Path> next() throws IOException, InterruptedException {
        while (true) {
            bell.await(LOOK_MILLIS);
            Stamps now = look();
            if (!now.changedSince(known).isEmpty()) {
                Thread.sleep(SETTLE_MILLIS);
                now = look();
            }
            Set<Path> changed = now.changedSince(known);
            known = now;
            if (!changed.isEmpty()) {
                return changed;
            }
        }
    }

    private Stamps look() throws IOException {
        List<Path> files = listing.files();
        bell.listenTo(
                files.stream()
                        .map(file -> file.toAbsolutePath().getParent())
                        .collect(Collectors.toSet()));
        return Stamps.of(files);
    }

    @Override
    public void close() throws IOException {
        bell.close();
    }
}
