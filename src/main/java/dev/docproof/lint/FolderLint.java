package dev.docproof.lint;

import dev.docproof.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * The linting of the pages of a folder, given one after the other. Of each only the findings are
 * kept, and what others need to know of it.
 */
public final class FolderLint {
    private final Linter linter;
    private final List<Finding> findings = new ArrayList<>();
    private final List<PageFacts> pages = new ArrayList<>();

    FolderLint(Linter linter) {
        this.linter = linter;
    }

    public void add(LintedPage page) {
        findings.addAll(page.findings());
        pages.add(page.facts());
    }

    /** What the pages say against themselves and against each other, by place. */
    public List<Finding> findings() {
        return linter.together(findings, pages);
    }
}
