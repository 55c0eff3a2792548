package dev.docproof.lint;

import dev.docproof.finding.Finding;
import java.util.List;
import java.util.Objects;

/** What the linting of a folder keeps of a page. */
public final class LintedPage {
    private final List<Finding> findings;
    private final PageFacts facts;

    /**
     * @param findings on it alone, by place
     */
    LintedPage(List<Finding> findings, PageFacts facts) {
        this.findings = List.copyOf(findings);
        this.facts = Objects.requireNonNull(facts, "facts");
    }

    List<Finding> findings() {
        return findings;
    }

    PageFacts facts() {
        return facts;
    }
}
