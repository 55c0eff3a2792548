package dev.docproof.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** When each of some files was written, and how long it was then. */
record Stamps(Map<Path, Stamp> byFile) {
    record Stamp(FileTime written, long length) {}

    Stamps {
        byFile = Map.copyOf(byFile);
    }

    static Stamps of(Collection<Path> files) throws IOException {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path file : files) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                stamps.put(file, new Stamp(now.lastModifiedTime(), now.size()));
            } catch (NoSuchFileException e) {
                // It went between being listed and being looked at: it is gone.
                stamps.remove(file);
            }
        }
        return new Stamps(stamps);
    }

    /** What is new, gone or another. */
    Set<Path> changedSince(Stamps before) {
        Set<Path> changed = new HashSet<>();
        byFile.forEach(
                (file, stamp) -> {
                    if (!stamp.equals(before.byFile.get(file))) {
                        changed.add(file);
                    }
                });
        before.byFile.keySet().stream()
                .filter(file -> !byFile.containsKey(file))
                .forEach(changed::add);
        return changed;
    }
}
