package dev.docproof.fix;

import dev.docproof.finding.Finding;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * What can be done about a finding.
 *
 * @param title in the imperative, lower case: {@code put the URL in quotes}
 * @param edits to be made together; none where it is for the author to decide
 */
public record Fix(Finding finding, String title, List<Edit> edits) {
    public Fix {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(title, "title");
        edits = List.copyOf(edits);
    }

    static Fix of(Finding finding, String title, Edit... edits) {
        return new Fix(finding, title, List.of(edits));
    }

    /** Something that only the author can decide. */
    static Fix proposal(Finding finding, String words) {
        return new Fix(finding, words, List.of());
    }

    public boolean isProposal() {
        return edits.isEmpty();
    }

    public Span place() {
        return finding.span();
    }
}
