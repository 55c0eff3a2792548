package dev.docproof.lint;

import dev.docproof.finding.Finding;
import java.util.List;

/** Looks at several pages of one documentation for contradictions of one kind. */
@FunctionalInterface
interface FolderCheck {
    List<Finding> check(PageSet pages);
}
