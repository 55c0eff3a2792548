package dev.docproof.fix;

import dev.docproof.finding.Finding;
import dev.docproof.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits that make JSON of what nearly is. */
final class JsonFixes {
    private static final String QUOTES = "\"'\u2018\u2019\u201a\u201c\u201d\u201e";
    private static final Pattern ESCAPE = Pattern.compile("\\\\[^\"\\\\/bfnrtu]");
    private static final Pattern UNESCAPED_QUOTE = Pattern.compile("(\\\\.)|\"");

    private JsonFixes() {}

    static Optional<Fix> withoutComma(Finding finding) {
        return is(finding, ",")
                ? Optional.of(Fix.of(finding, "leave the comma out", Edit.delete(finding.span())))
                : Optional.empty();
    }

    static Optional<Fix> withComma(Finding finding) {
        return Optional.of(Fix.of(finding, "write a comma here", Edit.insert(finding.span(), ",")));
    }

    static Optional<Fix> straightQuotes(Finding finding) {
        Span span = finding.span();
        String text = span.text();
        int last = text.length() - 1;
        boolean quoted =
                last > 0
                        && QUOTES.indexOf(text.charAt(0)) >= 0
                        && QUOTES.indexOf(text.charAt(last)) >= 0
                        && text.charAt(last - 1) != '\\'
                        && !text.equals("\"\"\"");
        if (!quoted || text.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        String inside = escaped(text.substring(1, last));
        return Optional.of(
                Fix.of(
                        finding,
                        "write straight double quotes",
                        new Edit(span, "\"" + inside + "\"")));
    }

    static Optional<Fix> quotedName(Finding finding) {
        return Optional.of(
                Fix.of(
                        finding,
                        "put the name in quotes",
                        new Edit(finding.span(), "\"" + finding.span().text() + "\"")));
    }

    static Optional<Fix> escapedBackslash(Finding finding) {
        return ESCAPE.matcher(finding.span().text()).matches()
                ? Optional.of(
                        Fix.of(
                                finding,
                                "write the backslash twice",
                                Edit.insertBefore(finding.span(), "\\")))
                : Optional.empty();
    }

    /** Another quote needs its backslash no more, and the straight one does now. */
    private static String escaped(String inside) {
        String plain = inside.replace("\\'", "'");
        return UNESCAPED_QUOTE
                .matcher(plain)
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(
                                        match.group(1) != null ? match.group() : "\\\""));
    }

    private static boolean is(Finding finding, String text) {
        return finding.span().text().equals(text);
    }
}
