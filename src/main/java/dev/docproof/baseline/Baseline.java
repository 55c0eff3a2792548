package dev.docproof.baseline;

import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Objects;

/** The entries of a baseline file, each with its place in it. */
public record Baseline(SourceFile file, List<Placed> entries) {
    public Baseline {
        Objects.requireNonNull(file, "file");
        entries = List.copyOf(entries);
    }

    /**
     * @param where its fingerprint in the file
     */
    public record Placed(Entry entry, Span where) {}

    /** One that knows nothing. */
    public static Baseline empty(String name) {
        return new Baseline(new SourceFile(name, ""), List.of());
    }
}
