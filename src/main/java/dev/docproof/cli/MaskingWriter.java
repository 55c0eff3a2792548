package dev.docproof.cli;

import java.io.IOException;
import java.io.Writer;

/**
 * The last thing before a terminal: no secret passes, whoever printed it. Text is held back to the
 * end of its line, so that a secret printed in pieces does not pass either.
 */
final class MaskingWriter extends Writer {
    private final Writer next;
    private final Masks masks;
    private final StringBuilder line = new StringBuilder();

    MaskingWriter(Writer next, Masks masks) {
        this.next = next;
        this.masks = masks;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        synchronized (lock) {
            line.append(text, from, length);
            int end = line.lastIndexOf("\n") + 1;
            if (end > 0) {
                next.write(masks.redactor().text(line.substring(0, end)));
                line.delete(0, end);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            next.write(masks.redactor().text(line.toString()));
            line.setLength(0);
            next.flush();
        }
    }

    @Override
    public void close() throws IOException {
        flush();
        next.close();
    }
}
