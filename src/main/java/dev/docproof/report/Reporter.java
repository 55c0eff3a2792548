package dev.docproof.report;

import dev.docproof.verify.Run;
import java.io.IOException;
import java.io.Writer;

/** Writes what a run found in one format. */
@FunctionalInterface
public interface Reporter {
    void write(Run run, Writer out) throws IOException;
}
