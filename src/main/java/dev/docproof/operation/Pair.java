package dev.docproof.operation;

import java.util.Optional;

/** {@code limit=<number>}: a name and what stands for its value. */
record Pair(String name, Optional<String> type) {
    static Pair of(String written) {
        int equals = written.indexOf('=');
        String value = written.substring(equals + 1).strip();
        int[] open = equals > 0 ? Placeholder.find(value) : new int[0];
        if (open.length == 0 || open[0] > 0 || open[1] < value.length()) {
            return new Pair(written, Optional.empty());
        }
        int from = "?&".indexOf(written.charAt(0)) >= 0 ? 1 : 0;
        return new Pair(
                written.substring(from, equals).strip(), Optional.of(Placeholder.name(value)));
    }
}
