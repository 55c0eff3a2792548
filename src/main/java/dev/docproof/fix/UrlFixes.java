package dev.docproof.fix;

import dev.docproof.finding.Finding;
import dev.docproof.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of the marks in a URL. */
final class UrlFixes {
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern SECOND_MARK = Pattern.compile("=[^?]*(\\?)");
    private static final Pattern FIRST_AND = Pattern.compile("^[^?=]*?(&)");

    private UrlFixes() {}

    static Optional<Fix> oneSlash(Finding finding) {
        Matcher slashes = SLASHES.matcher(finding.span().text());
        return slashes.find()
                ? Optional.of(edit(finding, slashes.start(), slashes.end(), "/"))
                : Optional.empty();
    }

    static Optional<Fix> queryMark(Finding finding) {
        String text = finding.span().text();
        Matcher second = SECOND_MARK.matcher(text);
        if (second.find()) {
            return Optional.of(edit(finding, second.start(1), second.end(1), "&"));
        }
        Matcher first = FIRST_AND.matcher(text);
        return first.find()
                ? Optional.of(edit(finding, first.start(1), first.end(1), "?"))
                : Optional.empty();
    }

    private static Fix edit(Finding finding, int from, int to, String by) {
        Span mark = finding.span().sub(from, to);
        return Fix.of(finding, "write " + by, new Edit(mark, by));
    }
}
