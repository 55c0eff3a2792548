package dev.docproof.report;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lists of texts, put down until all are there. Each text stands behind its length. */
public final class Rows implements Closeable {
    private final Spool spool;
    private int count;

    public Rows(Path folder) {
        this.spool = new Spool(folder);
    }

    /** Takes a row. */
    @FunctionalInterface
    public interface Taker {
        void take(List<String> row) throws IOException;
    }

    public int count() {
        return count;
    }

    public void add(List<String> row) throws IOException {
        count++;
        number(row.size());
        for (String text : row) {
            number(text.length());
            spool.append(text);
        }
    }

    private void number(int number) throws IOException {
        spool.append(Integer.toString(number)).append(' ');
    }

    /** Gives them back in their order, once. Nothing can be added afterwards. */
    public void takeBack(Taker taker) throws IOException {
        try (Reader in = spool.reader()) {
            for (int i = 0; i < count; i++) {
                int size = number(in);
                List<String> row = new ArrayList<>();
                while (row.size() < size) {
                    row.add(text(in, number(in)));
                }
                taker.take(row);
            }
        }
    }

    private static int number(Reader in) throws IOException {
        int number = 0;
        for (int c = in.read(); c != ' '; c = in.read()) {
            if (c < 0) {
                throw new EOFException("what was put down for the report is cut short");
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
                throw new EOFException("what was put down for the report is cut short");
            }
            filled += read;
        }
        return new String(text);
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
