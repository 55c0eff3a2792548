package dev.docproof.finding;

import dev.docproof.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Findings that somebody decided to live with.
 *
 * @param pages every page where it is empty
 * @param rule every rule where it is empty
 * @param reason why, for whoever reads the report
 * @param where it is written
 */
public record Ignore(Optional<PageGlob> pages, Optional<Rule> rule, String reason, Span where) {
    public Ignore {
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(where, "where");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Nothing is ignored without a reason");
        }
    }

    /**
     * @param page the name of the finding's file, seen from the folder that globs count from
     */
    public boolean covers(Finding finding, String page) {
        return rule.map(finding.rule()::equals).orElse(true)
                && pages.map(glob -> glob.matches(page)).orElse(true);
    }
}
