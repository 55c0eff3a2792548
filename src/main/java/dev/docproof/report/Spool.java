package dev.docproof.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Text that is wanted only at the end of a report. It is kept in memory while it is short, then in
 * a file that goes away by itself; where no file can be made it stays in memory.
 */
public final class Spool extends Writer {
    /** In characters. */
    private static final int SHORT = 1 << 16;

    private final Path folder;
    private final StringBuilder near = new StringBuilder();
    private FileChannel file;
    private Writer far;
    private int room = SHORT;

    /**
     * @param folder where a file may be made
     */
    public Spool(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        near.append(text, from, length);
        if (near.length() > room) {
            overflow();
        }
    }

    private void overflow() throws IOException {
        if (far == null && !open()) {
            room = Integer.MAX_VALUE;
            return;
        }
        far.append(near);
        near.setLength(0);
    }

    private boolean open() {
        Path path = folder.resolve(".docproof-" + UUID.randomUUID() + ".part");
        try {
            file =
                    FileChannel.open(
                            path,
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
            far = Channels.newWriter(file, StandardCharsets.UTF_8);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Appends all of it to another text. Nothing can be written to it afterwards. */
    public void pourInto(Writer out) throws IOException {
        try (Reader text = reader()) {
            text.transferTo(out);
        }
        near.setLength(0);
    }

    /** All of it. Nothing can be written to it afterwards. */
    public Reader reader() throws IOException {
        if (far == null) {
            return new StringReader(near.toString());
        }
        far.append(near).flush();
        near.setLength(0);
        file.position(0);
        return new BufferedReader(Channels.newReader(file, StandardCharsets.UTF_8));
    }

    @Override
    public void flush() {
        // What is written is wanted at the end only.
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
