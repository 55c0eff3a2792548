package dev.docproof.markdown;

import java.util.HashMap;
import java.util.Map;

/** The runs of backticks in a text, which delimit code (CommonMark 6.1). */
final class Backticks {
    private final String text;

    /** Where each length of run stands last, so that a run without a partner is cheap. */
    private final Map<Integer, Integer> last = new HashMap<>();

    Backticks(String text) {
        this.text = text;
        for (int i = text.indexOf('`'); i >= 0; ) {
            int run = run(i);
            last.put(run, i);
            i = text.indexOf('`', i + run);
        }
    }

    /** How many there are from here on. */
    int run(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == '`') {
            to++;
        }
        return to - from;
    }

    /** Where the next run of the same length begins; -1 where there is none. */
    int next(int from, int run) {
        if (last.getOrDefault(run, -1) < from) {
            return -1;
        }
        int i = text.indexOf('`', from);
        while (i >= 0) {
            int found = run(i);
            if (found == run) {
                return i;
            }
            i = text.indexOf('`', i + found);
        }
        return -1;
    }
}
