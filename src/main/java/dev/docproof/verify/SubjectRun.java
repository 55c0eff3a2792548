package dev.docproof.verify;

import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What came of one page or contract.
 *
 * @param verdicts examples in the order they were tried, each operation's other claims after them
 * @param templates how many requests are syntax lines beside examples; nothing is claimed by them
 */
public record SubjectRun(Subject subject, List<Verdict> verdicts, int templates) {
    public SubjectRun {
        Objects.requireNonNull(subject, "subject");
        verdicts = List.copyOf(verdicts);
    }

    /** Those of the readers and those of the verdicts, by place. */
    public List<Finding> findings() {
        return Stream.concat(
                        subject.findings().stream(),
                        verdicts.stream().flatMap(verdict -> verdict.findings().stream()))
                .distinct()
                .sorted(Finding.BY_PLACE)
                .toList();
    }
}
