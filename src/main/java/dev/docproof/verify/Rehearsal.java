package dev.docproof.verify;

import dev.docproof.finding.Finding;
import dev.docproof.operation.PageOperations;
import dev.docproof.source.Span;
import dev.docproof.target.Target;
import java.util.List;
import java.util.Optional;

/**
 * Tries the examples of one page and nothing else, for those who ask again with every edit: no
 * probes are sent, and nothing is drawn on the way.
 */
public final class Rehearsal {
    private final Target target;
    private final Optional<StateReset> reset;

    /**
     * @param reset puts the state back before the page is tried, so that no other has changed it
     */
    public Rehearsal(Target target, Optional<StateReset> reset) {
        this.target = target;
        this.reset = reset;
    }

    /**
     * @param findings what the page's readers had to say
     */
    public SubjectRun of(PageOperations page, List<Finding> findings) {
        return Verifier.ofExamples(target, reset)
                .verify(List.of(new Subject(page, findings)))
                .get(0);
    }

    /**
     * Tries one example, and before it those that it depends on.
     *
     * @param request where the page has it
     */
    public SubjectRun ofExample(PageOperations page, Span request) {
        return of(Dependencies.of(page, request), List.of());
    }
}
