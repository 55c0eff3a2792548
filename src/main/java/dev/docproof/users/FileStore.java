package dev.docproof.users;

import dev.docproof.finding.Reading;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * Keeps users in a JSON file. A snapshot is written beside it, forced to the disk and then moved
 * over it in one step, so that whoever kills the service leaves the old file or the new one.
 */
final class FileStore implements Store {
    private final Path file;
    private final Path beside;

    FileStore(Path file) {
        this.file = file.toAbsolutePath();
        this.beside = this.file.resolveSibling(file.getFileName() + ".new");
    }

    /** Where there is no file yet one with the first users is written. */
    @Override
    public Snapshot load() {
        if (!Files.exists(file)) {
            save(Snapshot::first);
        }
        try {
            SourceFile text = new SourceFile(file.toString(), Files.readString(file));
            Reading<JsonValue> json = JsonReader.strict(Slice.of(text));
            return json.value()
                    .flatMap(UserJson::snapshot)
                    .orElseThrow(() -> new IOException("it does not hold users"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read users from " + file, e);
        }
    }

    @Override
    public void save(Supplier<Snapshot> now) {
        try {
            write(UserJson.text(now.get()));
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write users to " + file, e);
        }
    }

    private void write(String text) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The new name is part of the folder, which not every system lets one open. */
    private void forceFolder() {
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // The move has been done; only when it reaches the disk is left to the system.
            return;
        }
    }
}
