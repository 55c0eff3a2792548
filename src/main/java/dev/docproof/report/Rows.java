package dev.docproof.report;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Lists of texts, put down until all are there. Each text stands behind its length. */
public final class Rows implements Closeable {
    private final Spool spool;
    private Optional<Reader> back = Optional.empty();
    private int left;

    /**
     * @param folder where a file may be made, if they become many
     */
    public Rows(Path folder) {
        this.spool = new Spool(folder);
    }

    /** Whether none is there that has not been taken back. */
    public boolean isEmpty() {
        return left == 0;
    }

    public void add(List<String> row) throws IOException {
        left++;
        number(row.size());
        for (String text : row) {
            number(text.length());
            spool.append(text);
        }
    }

    private void number(int number) throws IOException {
        spool.append(Integer.toString(number)).append(' ');
    }

    /** Takes the first one back. Nothing can be added afterwards. */
    public List<String> next() throws IOException {
        if (left == 0) {
            throw new NoSuchElementException("All rows have been taken back");
        }
        if (back.isEmpty()) {
            back = Optional.of(spool.reader());
        }
        left--;
        int size = number(back.get());
        List<String> row = new ArrayList<>();
        while (row.size() < size) {
            row.add(text(back.get(), number(back.get())));
        }
        return row;
    }

    private static int number(Reader in) throws IOException {
        int number = 0;
        for (int c = in.read(); c != ' '; c = in.read()) {
            if (c < 0) {
                throw cutShort();
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static String text(Reader in, int length) throws IOException {
        char[] text = new char[length];
        int filled = 0;
        while (filled < length) {
            int read = in.read(text, filled, length - filled);
            if (read < 0) {
                throw cutShort();
            }
            filled += read;
        }
        return new String(text);
    }

    private static EOFException cutShort() {
        return new EOFException("what was put down is cut short");
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
