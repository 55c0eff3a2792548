package dev.docproof.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be said of a run as a whole.
 *
 * @param command {@code verify} or {@code lint}
 * @param against for people: {@code http://127.0.0.1:3000}; empty where nothing is sent
 * @param remarks what the reader of a report should know of the run itself
 * @param part which part of the pages this is; empty where it is all of them
 * @param interrupted whether the run ended before all of its pages were tried
 */
public record Summary(
        String command,
        Optional<String> against,
        List<String> remarks,
        Optional<Part> part,
        boolean interrupted,
        Counts counts,
        Duration took) {
    static final String INTERRUPTED = "the run was interrupted; this is what came of it until then";

    public Summary {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(against, "against");
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(took, "took");
    }

    /**
     * One of several parts of the pages.
     *
     * @param shard {@code 2/16}
     * @param origin who says so, where it was not asked for
     * @param all how many pages there are in all parts together
     */
    public record Part(String shard, Optional<String> origin, int all) {
        public Part {
            Objects.requireNonNull(shard, "shard");
            Objects.requireNonNull(origin, "origin");
        }
    }

    /** The remarks, and before them which part of the pages this is. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (interrupted) {
            notes.add(INTERRUPTED);
        }
        part.map(this::words).ifPresent(notes::add);
        notes.addAll(remarks);
        return notes;
    }

    private String words(Part own) {
        String who = own.origin().map(engine -> ", as " + engine + " says").orElse("");
        return "shard %s%s: %d of %d pages".formatted(own.shard(), who, counts.pages(), own.all());
    }
}
