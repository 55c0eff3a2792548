package dev.docproof.cli;

import dev.docproof.cli.ShardOptions.Part;
import dev.docproof.source.SourceFile;
import dev.docproof.verify.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of all that was read this run tries.
 *
 * @param own what is tried
 * @param all what was read
 * @param concerned how many there are in all parts together
 */
record Selection(List<Subject> own, List<Subject> all, int concerned, Part part) {
    Selection {
        own = List.copyOf(own);
        all = List.copyOf(all);
    }

    boolean isEverything() {
        return own.size() == all.size();
    }

    /** The place of each page among all. */
    Map<SourceFile, Integer> order() {
        Map<SourceFile, Integer> order = new HashMap<>();
        all.forEach(subject -> order.put(subject.documented().page(), order.size()));
        return order;
    }
}
