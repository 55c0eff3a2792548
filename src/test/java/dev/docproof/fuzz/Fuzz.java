package dev.docproof.fuzz;

import java.io.IOException;
import java.util.Locale;

/** What Jazzer calls: the reader that its arguments name, with one input after the other. */
public final class Fuzz {
    // Jazzer knows static methods alone.
    private static FuzzedReader reader;

    private Fuzz() {}

    /**
     * Takes the name of the reader as its only argument. Loading classes takes longer than reading
     * anything may, so that is done first.
     */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        reader = FuzzedReader.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        KeptInputs.of(reader).forEach(reader::read);
    }

    /** Whatever it throws is a crash. */
    public static void fuzzerTestOneInput(byte[] input) {
        reader.read(input);
    }
}
