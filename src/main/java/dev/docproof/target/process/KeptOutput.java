package dev.docproof.target.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The last of what a program prints, read as it comes so that the program never has to wait. */
final class KeptOutput {
    private static final int MOST = 32 << 10;

    private final StringBuilder kept = new StringBuilder();

    /** Reads until the program closes its output. */
    void read(InputStream in) {
        byte[] buffer = new byte[8192];
        try (in) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                keep(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // The program was ended in the middle of a word.
        }
    }

    private synchronized void keep(String text) {
        kept.append(text);
        if (kept.length() > MOST) {
            kept.delete(0, kept.length() - MOST);
        }
    }

    /** The last lines, at most so many. */
    synchronized String lastLines(int most) {
        String text = kept.toString().strip();
        String[] lines = text.split("\\R");
        int from = Math.max(0, lines.length - most);
        return String.join("\n", java.util.Arrays.asList(lines).subList(from, lines.length));
    }
}
