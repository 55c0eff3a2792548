package dev.docproof.lint;

import dev.docproof.finding.Finding;
import java.util.List;

/** Looks at one page alone for contradictions of one kind. */
@FunctionalInterface
interface PageCheck {
    List<Finding> check(ReadPage page);
}
