package dev.docproof.verify;

import dev.docproof.finding.Finding;
import dev.docproof.operation.PageOperations;
import dev.docproof.target.Target;
import java.util.List;

/**
 * Tries the examples of one page and nothing else, for those who ask again with every edit: no
 * probes are sent, and nothing is drawn on the way.
 */
public final class Rehearsal {
    private final Target target;

    public Rehearsal(Target target) {
        this.target = target;
    }

    /**
     * @param findings what the page's readers had to say
     */
    public SubjectRun of(PageOperations page, List<Finding> findings) {
        return Verifier.ofExamples(target).verify(List.of(new Subject(page, findings))).get(0);
    }
}
