package dev.docproof.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that may be shown: what came from pages and servers must not steer a terminal, reorder what
 * is read or break a line.
 */
public final class Printable {
    private Printable() {}

    /** Control characters and bidirectional controls as U+FFFD, a tab as a blank. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(c == '\t' ? ' ' : isHarmful(c) ? '\uFFFD' : c);
        }
        return shown.toString();
    }

    /** One line, at most that many characters, with an ellipsis where it was cut. */
    static String of(String text, int width) {
        String line = of(text.strip().replaceAll("\\s+", " "));
        return line.length() <= width ? line : line.substring(0, width - 1) + "…";
    }

    /** Lines of at most that width, broken at blanks where there are any. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : of(text).strip().split(" +")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean isHarmful(char c) {
        return Character.isISOControl(c)
                || c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\u2028'
                || c == '\u2029';
    }
}
