package dev.docproof.verify;

import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.redact.MaskedVerdict;
import dev.docproof.redact.Redactor;
import dev.docproof.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What came of one page or contract.
 *
 * <p>Evidence is kept without what is secret by its name: credentials, cookies, tokens.
 *
 * @param verdicts examples in the order they were tried, each operation's other claims after them
 * @param templates how many requests are syntax lines beside examples; nothing is claimed by them
 */
public record SubjectRun(Subject subject, List<Verdict> verdicts, int templates) {
    /** Of an answer, in bytes; more than any report shows or any page is renewed with. */
    private static final int LONGEST = 64 << 10;

    public SubjectRun {
        Objects.requireNonNull(subject, "subject");
        // Here, so that nothing that shows a run can forget it.
        Redactor byName = Redactor.byName();
        verdicts =
                verdicts.stream()
                        .map(verdict -> verdict.shortened(LONGEST))
                        .map(verdict -> MaskedVerdict.of(verdict, byName))
                        .toList();
    }

    /** The same without secrets that cannot be told by their names. */
    public SubjectRun masked(Redactor redactor) {
        List<Finding> findings =
                subject.findings().stream()
                        .map(finding -> MaskedVerdict.of(finding, redactor))
                        .toList();
        return new SubjectRun(
                new Subject(subject.documented(), findings),
                verdicts.stream().map(verdict -> MaskedVerdict.of(verdict, redactor)).toList(),
                templates);
    }

    /**
     * The same page, of which some claims have been tried once more. What only the other run left
     * untried keeps its verdict.
     */
    public SubjectRun with(SubjectRun again) {
        Map<Claimed, Verdict> all = new LinkedHashMap<>();
        verdicts.forEach(own -> all.put(Claimed.of(own), own));
        for (Verdict own : again.verdicts) {
            boolean tried = !(own instanceof Verdict.NotExercised);
            all.compute(Claimed.of(own), (claim, known) -> tried || known == null ? own : known);
        }
        return new SubjectRun(subject, List.copyOf(all.values()), templates);
    }

    /** What tells a claim of a page from its others. */
    private record Claimed(ClaimKind kind, Span span, String text) {
        static Claimed of(Verdict verdict) {
            return new Claimed(
                    verdict.claim().kind(), verdict.claim().span(), verdict.claim().text());
        }
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
