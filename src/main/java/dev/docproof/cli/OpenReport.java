package dev.docproof.cli;

import dev.docproof.report.Reporter;
import java.io.Closeable;
import java.io.IOException;

/** A report that is being written, and what is to be closed after it. */
record OpenReport(Reporter reporter, Closeable file) implements Closeable {
    @Override
    public void close() throws IOException {
        file.close();
    }
}
