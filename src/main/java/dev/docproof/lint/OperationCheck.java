package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.operation.Operation;
import java.util.List;

/** Looks at what a page says about one operation for contradictions of one kind. */
@FunctionalInterface
interface OperationCheck {
    List<Finding> check(Operation operation);
}
