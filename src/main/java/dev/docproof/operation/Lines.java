package dev.docproof.operation;

import dev.docproof.source.Slice;
import java.util.ArrayList;
import java.util.List;

/** The lines of a slice, each without its line end. */
final class Lines {
    private Lines() {}

    static List<Slice> of(Slice slice) {
        String text = slice.text();
        List<Slice> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines.add(slice.sub(from, to));
            from = to + 1;
        }
        return List.copyOf(lines);
    }
}
