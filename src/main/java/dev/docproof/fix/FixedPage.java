package dev.docproof.fix;

import dev.docproof.finding.Finding;
import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.Objects;

/**
 * A page before and after.
 *
 * @param applied in the order they were made; their places are those of the page at that moment
 * @param proposals what only the author can decide, with places in the page after
 * @param left the errors that remain, with places in the page after
 */
public record FixedPage(
        SourceFile before,
        SourceFile after,
        List<Fix> applied,
        List<Fix> proposals,
        List<Finding> left) {
    public FixedPage {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        applied = List.copyOf(applied);
        proposals = List.copyOf(proposals);
        left = List.copyOf(left);
    }

    public boolean isChanged() {
        return !before.text().equals(after.text());
    }
}
