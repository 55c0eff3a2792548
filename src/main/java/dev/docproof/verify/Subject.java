package dev.docproof.verify;

import dev.docproof.finding.Finding;
import dev.docproof.finding.RuleLevels;
import dev.docproof.operation.PageOperations;
import java.util.List;
import java.util.Objects;

/**
 * A page or a contract to be verified.
 *
 * @param documented what was understood of it; nothing at all, where it could not be read
 * @param findings what its readers had to say
 */
public record Subject(PageOperations documented, List<Finding> findings) {
    public Subject {
        Objects.requireNonNull(documented, "documented");
        findings = List.copyOf(findings);
    }

    Subject weighed(RuleLevels levels) {
        return new Subject(documented, levels.weigh(findings));
    }
}
