package dev.docproof.verify;

import dev.docproof.claim.Judge;
import dev.docproof.finding.Finding;
import dev.docproof.finding.RuleLevels;
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
        Verifier verifier =
                new Verifier(
                        target,
                        new Judge(false),
                        ProbeOptions.off(),
                        RuleLevels.usual(),
                        Conduct.usual(),
                        Progress.silent());
        return verifier.verify(List.of(new Subject(page, findings))).get(0);
    }
}
