package dev.docproof.verify;

import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Rule;
import dev.docproof.finding.Severity;
import dev.docproof.http.Response;
import dev.docproof.source.Span;
import dev.docproof.target.Outcome;
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

    /** Last words of paths that take in what all others work on. */
    private static final Set<String> LOADS = Set.of("load", "import", "restore", "seed", "_bulk");

    /** In bytes, blanks around it included. */
    private static final int LONGEST_NOTHING = 16;

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
        if (verdict instanceof Verdict.NotExercised) {
            isLeftOut(example);
        }
        if (!(verdict instanceof Verdict.Contradicted contradicted)) {
            return verdict;
        }
        Optional<Owned> missing =
                leftOut.stream()
                        .filter(write -> loads(write) && write.line() < example.line())
                        .filter(write -> isRefused(example, verdict) || findsNothing(contradicted))
                        .findFirst()
                        .or(() -> findsNothing(contradicted) ? missing(example) : Optional.empty());
        return missing.<Verdict>map(
                        write ->
                                new Verdict.NotExercised(
                                        verdict.claim(), verdict.evidence(), reason(write)))
                .orElse(verdict);
    }

    private static String reason(Owned write) {
        return loads(write)
                ? "what it works on was to be loaded by the request in line %d, and that was not sent"
                        .formatted(write.line())
                : "nothing was found where the request in line %d was to put something, and that was not sent"
                        .formatted(write.line());
    }

    private static boolean loads(Owned write) {
        return LOADS.contains(stem(write.request().path()));
    }

    /** Whether a success was promised, and the server would not or could not. */
    private static boolean isRefused(Owned example, Verdict verdict) {
        boolean failed =
                verdict.evidence()
                        .filter(
                                own ->
                                        own.outcome() instanceof Outcome.Broken
                                                || own.status().orElse(200) >= 400)
                        .isPresent();
        return failed && example.expected().isSuccess();
    }

    private static boolean findsNothing(Verdict.Contradicted verdict) {
        Optional<Integer> status = verdict.evidence().flatMap(Evidence::status);
        boolean gone = status.filter(code -> code == 404 || code == 410).isPresent();
        return gone
                || isNothing(verdict)
                || verdict.findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .allMatch(finding -> EMPTY.contains(finding.rule()))
                        && verdict.findings().stream()
                                .anyMatch(finding -> finding.rule() == Rule.BODY_EMPTY);
    }

    /** {@code null}, an empty object or an empty list. */
    private static boolean isNothing(Verdict verdict) {
        return verdict.evidence()
                .flatMap(Evidence::response)
                .map(Response::body)
                .filter(body -> body.length() <= LONGEST_NOTHING)
                .map(body -> body.text().strip())
                .filter(text -> Set.of("null", "{}", "[]").contains(text))
                .isPresent();
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
