package dev.docproof.report;

import dev.docproof.verify.Tally;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Numbers of a whole run, added up page by page.
 *
 * @param examples how the examples came out
 * @param claims how all claims came out, examples included; what the baseline knows is not among
 *     the contradicted
 * @param accepted contradicted claims and errors that the baseline knows
 * @param errors findings that weigh against a page
 */
public record Counts(
        int pages,
        Tally examples,
        Tally claims,
        int templates,
        int accepted,
        int errors,
        int warnings,
        int remarks) {
    private static final Tally NOTHING = new Tally(0, 0, 0);

    public static Counts none() {
        return new Counts(0, NOTHING, NOTHING, 0, 0, 0, 0, 0);
    }

    public static Counts of(PageReport page) {
        long known =
                page.verdicts().stream().filter(verdict -> verdict.accepted().isPresent()).count()
                        + page.ownFindings().stream()
                                .filter(finding -> finding.accepted().isPresent())
                                .count();
        int errors = 0;
        int warnings = 0;
        int remarks = 0;
        for (ReportedFinding finding : page.findings()) {
            if (finding.accepted().isEmpty()) {
                switch (finding.severity()) {
                    case ERROR -> errors++;
                    case WARNING -> warnings++;
                    case INFO -> remarks++;
                }
            }
        }
        return new Counts(
                1,
                tally(page, ReportedVerdict::isExample),
                tally(page, verdict -> true),
                page.templates(),
                Math.toIntExact(known),
                errors,
                warnings,
                remarks);
    }

    /** What is wrong with a file of Docproof's own, which is no page. */
    public static Counts ofFile(PageReport file) {
        return of(file).plus(new Counts(-1, NOTHING, NOTHING, 0, 0, 0, 0, 0));
    }

    private static Tally tally(PageReport page, Predicate<ReportedVerdict> which) {
        Map<Standing, Integer> numbers = new EnumMap<>(Standing.class);
        page.verdicts().stream()
                .filter(which)
                .filter(verdict -> verdict.accepted().isEmpty())
                .forEach(verdict -> numbers.merge(verdict.standing(), 1, Integer::sum));
        return new Tally(
                numbers.getOrDefault(Standing.CONFIRMED, 0),
                numbers.getOrDefault(Standing.CONTRADICTED, 0),
                numbers.getOrDefault(Standing.NOT_EXERCISED, 0));
    }

    public Counts plus(Counts other) {
        return new Counts(
                pages + other.pages,
                plus(examples, other.examples),
                plus(claims, other.claims),
                templates + other.templates,
                accepted + other.accepted,
                errors + other.errors,
                warnings + other.warnings,
                remarks + other.remarks);
    }

    private static Tally plus(Tally one, Tally other) {
        return new Tally(
                one.confirmed() + other.confirmed(),
                one.contradicted() + other.contradicted(),
                one.notExercised() + other.notExercised());
    }

    /** Whether anything on the pages does not hold. */
    public boolean isContradicted() {
        return claims.contradicted() > 0 || errors > 0;
    }

    /** Whether any claim was tried at all. */
    public boolean isExercised() {
        return claims.confirmed() + claims.contradicted() + accepted > 0;
    }
}
