package dev.docproof.finding;

import dev.docproof.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of finding. An id is for ever: it stands in configurations, baselines and links. Each
 * rule has a page {@code docs/rules/<id>.md}.
 */
public enum Rule {
    // What a file is.
    PAGE_NOT_UTF8(Severity.ERROR, "The page is not UTF-8 text"),
    PAGE_TOO_LARGE(Severity.ERROR, "The page is larger than Docproof reads"),

    // What an exchange showed.
    STATUS_DIFFERS(Severity.ERROR, "The server answered with another status than the page shows"),

    // JSON on pages.
    JSON_INVALID(Severity.ERROR, "The JSON on the page does not parse");

    private final Severity severity;
    private final String title;

    Rule(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    /** As it is printed and configured, {@code status-differs}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a finding of the rule weighs where nothing else is configured. */
    public Severity severity() {
        return severity;
    }

    /** One sentence, upper case first, no full stop. */
    public String title() {
        return title;
    }

    public Finding at(Span span, String message) {
        return new Finding(this, severity, span, message, List.of(), Optional.empty());
    }

    public static Optional<Rule> withId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
