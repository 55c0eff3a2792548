package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says what contradicts what on pages, each with the weight that its rule has by itself. */
public final class Linter {
    private final Checks checks;

    public Linter(DocumentFiles files) {
        this.checks = Checks.all(files);
    }

    /** All there is to say of some pages: of each alone and of all together, by place. */
    public List<Finding> lint(List<ReadPage> pages) {
        FolderLint folder = folder();
        pages.forEach(page -> folder.add(alone(page)));
        return folder.findings();
    }

    /** The same for pages that are not all at hand at the same time. */
    public FolderLint folder() {
        return new FolderLint(this);
    }

    /** One page by itself, as the linting of a folder takes it. */
    public LintedPage alone(ReadPage page) {
        return new LintedPage(page(page), PageFacts.of(page));
    }

    /** What one page says against itself, and what its readers had to say, by place. */
    public List<Finding> page(ReadPage page) {
        Set<Finding> findings = new LinkedHashSet<>(page.findings());
        for (PageCheck check : checks.ofPages()) {
            findings.addAll(check.check(page));
        }
        for (Operation operation : page.documented().operations()) {
            for (OperationCheck check : checks.ofOperations()) {
                findings.addAll(check.check(operation));
            }
        }
        return inOrder(findings);
    }

    /** What was found on each of some pages, and what they say against each other, by place. */
    List<Finding> together(List<Finding> ofEach, List<PageFacts> pages) {
        PageSet set = new PageSet(pages);
        Set<Finding> findings = new LinkedHashSet<>();
        for (FolderCheck check : checks.ofFolders()) {
            findings.addAll(check.check(set));
        }
        findings.addAll(ofEach);
        return inOrder(findings);
    }

    private static List<Finding> inOrder(Set<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Finding.BY_PLACE);
        return List.copyOf(sorted);
    }
}
