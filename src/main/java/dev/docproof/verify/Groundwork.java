package dev.docproof.verify;

import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes of a page that could not be sent. An answer that finds nothing where one of them was to
 * put something shows nothing about the page.
 */
final class Groundwork {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Rule> EMPTY =
            Set.of(Rule.BODY_EMPTY, Rule.FIELD_MISSING, Rule.CONTENT_TYPE_MISSING);

    private final List<Owned> leftOut = new ArrayList<>();

    void isLeftOut(Owned example) {
        if (!READS.contains(example.request().method()) && !example.request().template()) {
            leftOut.add(example);
        }
    }

    /** The verdict, or that it shows nothing. */
    Verdict excused(Owned example, Verdict verdict) {
        if (!(verdict instanceof Verdict.Contradicted contradicted)
                || !findsNothing(contradicted)) {
            return verdict;
        }
        return missing(example)
                .<Verdict>map(
                        write ->
                                new Verdict.NotExercised(
                                        verdict.claim(),
                                        verdict.evidence(),
                                        "nothing was found where the request in line %d was to put something, and that was not sent"
                                                .formatted(write.line())))
                .orElse(verdict);
    }

    private static boolean findsNothing(Verdict.Contradicted verdict) {
        Optional<Integer> status = verdict.evidence().flatMap(Evidence::status);
        boolean gone = status.filter(code -> code == 404 || code == 410).isPresent();
        return gone
                || verdict.findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .allMatch(finding -> EMPTY.contains(finding.rule()))
                        && verdict.findings().stream()
                                .anyMatch(finding -> finding.rule() == Rule.BODY_EMPTY);
    }

    private Optional<Owned> missing(Owned example) {
        return leftOut.stream()
                .filter(write -> isSameResource(write, example) || isSameSection(write, example))
                .findFirst();
    }

    private static boolean isSameResource(Owned write, Owned read) {
        String one = stem(write.request().path());
        return !one.isEmpty() && one.equals(stem(read.request().path()));
    }

    /** The last segment without its extension. */
    private static String stem(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        int dot = last.indexOf('.');
        return dot < 0 ? last : last.substring(0, dot);
    }

    private static boolean isSameSection(Owned write, Owned read) {
        Span from = write.request().span();
        Span to = read.request().span();
        return from.end() <= to.start()
                && !from.file().text().substring(from.end(), to.start()).contains("\n#");
    }
}
