package dev.docproof.verify;

import dev.docproof.claim.StatusRows;
import dev.docproof.claim.Verdict;
import dev.docproof.operation.Operation;
import dev.docproof.operation.StatusRow;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refusals that a page lists for several operations and that none of them tried: told once. */
final class UntriedShared {
    private UntriedShared() {}

    /**
     * @param told the verdicts that there are
     */
    static List<Verdict> verdicts(List<Operation> operations, List<Verdict> told) {
        Set<Span> places = new HashSet<>();
        told.forEach(verdict -> places.add(verdict.claim().span()));
        List<Verdict> untried = new ArrayList<>();
        for (Operation operation : operations) {
            for (StatusRow row : operation.shared()) {
                if (places.add(row.span())) {
                    untried.add(
                            new Verdict.NotExercised(
                                    StatusRows.claim(operation, row),
                                    "it stands for several operations, and none of them tries it"));
                }
            }
        }
        return untried;
    }
}
