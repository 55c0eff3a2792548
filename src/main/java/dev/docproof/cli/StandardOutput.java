package dev.docproof.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers that writing failed: a full disk must not look like a clean run. */
final class StandardOutput extends FilterOutputStream {
    private Optional<String> failure = Optional.empty();

    StandardOutput(OutputStream out) {
        super(out);
    }

    /** Why not all of it was written; that the reader has left, as head does, is no failure. */
    synchronized Optional<String> failure() {
        return failure;
    }

    @Override
    public synchronized void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            String words = String.valueOf(e.getMessage());
            failure = words.contains("Broken pipe") ? failure : Optional.of(words);
            throw e;
        }
    }
}
