package dev.docproof.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;

/** What has to change in a file, in the form that {@code patch} and {@code git apply} read. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final int HEAD = 2;
    private static final String NO_NEWLINE = "\\ No newline at end of file";

    private UnifiedDiff() {}

    /**
     * Lines of the diff, each with the line end of the file where it is one of the file's; none
     * where the texts are the same.
     *
     * @param name of the file, with slashes
     */
    public static List<String> lines(String name, String before, String after) {
        List<String> old = split(before);
        Patch<String> patch = DiffUtils.diff(old, split(after));
        String prefix = name.startsWith("/") ? "" : "/";
        List<String> lines = new ArrayList<>();
        for (String line :
                UnifiedDiffUtils.generateUnifiedDiff(
                        "a" + prefix + name, "b" + prefix + name, old, patch, CONTEXT)) {
            boolean ofFile = lines.size() >= HEAD && !line.startsWith("@@");
            boolean ends = line.endsWith("\n") || line.endsWith("\r");
            lines.add(ends ? line : line + "\n");
            if (ofFile && !ends) {
                lines.add(NO_NEWLINE + "\n");
            }
        }
        return lines;
    }

    /** Each line with its end, so that a change of line ends is a change. */
    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
