package dev.docproof.fix;

import dev.docproof.finding.Finding;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of shell commands. */
final class CommandFixes {
    private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern MEANT = Pattern.compile("did you mean (--?[A-Za-z][A-Za-z0-9-]*)");
    private static final Pattern SCHEME = Pattern.compile("(?i)(https?)[:/]*(.*)");
    private static final String DOUBLE = "\u201c\u201d\u201e";
    private static final String SINGLE = "\u2018\u2019\u201a";

    private CommandFixes() {}

    /** The word around the place, where it is an address without any quoting of its own. */
    static Optional<Fix> quotedUrl(Finding finding) {
        Span word = word(finding.span());
        String text = word.text();
        boolean address = text.contains("/") || text.contains("?");
        boolean plain = text.chars().noneMatch(c -> "\"'\\|;`".indexOf(c) >= 0);
        if (!address || !plain || text.startsWith("&") || text.endsWith("&")) {
            return Optional.empty();
        }
        return Optional.of(
                Fix.of(finding, "put the URL in quotes", new Edit(word, "\"" + text + "\"")));
    }

    /** Before the data, on a line of its own where the data has one. */
    static Optional<Fix> contentType(Finding finding) {
        Span data = finding.span();
        String line = data.file().line(data.line()).text();
        String before = line.substring(0, data.position().column() - 1);
        boolean single = line.contains("'") && !line.contains("\"");
        String header =
                single
                        ? "-H 'Content-Type: application/json'"
                        : "-H \"Content-Type: application/json\"";
        String glue = before.isBlank() ? " \\\n" + before : " ";
        return Optional.of(
                Fix.of(finding, "say that it is JSON", Edit.insertBefore(data, header + glue)));
    }

    static Optional<Fix> blankBefore(Finding finding) {
        return Optional.of(
                Fix.of(
                        finding,
                        "put a blank before " + finding.span().text(),
                        Edit.insertBefore(finding.span(), " ")));
    }

    static Optional<Fix> meantOption(Finding finding) {
        Matcher meant = MEANT.matcher(finding.hint().orElse(""));
        return meant.matches() && OPTION.matcher(finding.span().text()).matches()
                ? Optional.of(
                        Fix.of(
                                finding,
                                "write " + meant.group(1),
                                new Edit(finding.span(), meant.group(1))))
                : Optional.empty();
    }

    /** A mark that closes goes with the one that opens: alone it would stand inside the quotes. */
    static Optional<Fix> plainCharacter(Finding finding) {
        Span span = finding.span();
        if (span.length() != 1) {
            return Optional.empty();
        }
        Optional<Span> closing = closing(span);
        if (closing.isPresent()) {
            String inside = span.file().text().substring(span.end(), closing.get().start());
            String quote = inside.indexOf('"') < 0 ? plain(span) : "'";
            return Optional.of(
                    Fix.of(
                            finding,
                            "write plain quotes",
                            new Edit(span, quote),
                            new Edit(closing.get(), quote)));
        }
        String plain = plain(span);
        String what = plain.isBlank() ? "a plain blank" : plain;
        return Optional.of(Fix.of(finding, "write " + what, new Edit(span, plain)));
    }

    private static Optional<Span> closing(Span opening) {
        char c = opening.text().charAt(0);
        String kind = DOUBLE.indexOf(c) >= 0 ? DOUBLE : SINGLE.indexOf(c) >= 0 ? SINGLE : "";
        Span line = opening.file().line(opening.line());
        for (int i = opening.end(); i < line.end() && !kind.isEmpty(); i++) {
            if (kind.indexOf(opening.file().text().charAt(i)) >= 0) {
                return Optional.of(opening.file().span(i, i + 1));
            }
        }
        return Optional.empty();
    }

    static Optional<Fix> scheme(Finding finding) {
        String text = finding.span().text();
        int second = text.indexOf("://") + 3;
        if (second >= 3 && text.length() > second) {
            String once = text.substring(second);
            return Optional.of(
                    Fix.of(finding, "write " + once + " once", new Edit(finding.span(), once)));
        }
        Matcher scheme = SCHEME.matcher(text);
        if (!scheme.matches()) {
            return Optional.empty();
        }
        String right = scheme.group(1) + "://" + scheme.group(2);
        return Optional.of(
                Fix.of(
                        finding,
                        "write " + scheme.group(1) + "://",
                        new Edit(finding.span(), right)));
    }

    static Optional<Fix> localhost(Finding finding) {
        return Optional.of(
                Fix.of(finding, "write localhost", new Edit(finding.span(), "localhost")));
    }

    /** Nothing may stand behind the backslash, so blanks at the end of the line go. */
    static Optional<Fix> continued(Finding finding) {
        Span span = finding.span();
        Span line = span.file().line(span.endPosition().line());
        Span rest = span.file().span(span.end(), Math.max(span.end(), line.end()));
        return rest.text().isBlank()
                ? Optional.of(Fix.of(finding, "go on on the next line", new Edit(rest, " \\")))
                : Optional.empty();
    }

    private static String plain(Span span) {
        char c = span.text().charAt(0);
        if (DOUBLE.indexOf(c) >= 0) {
            return "\"";
        }
        if (SINGLE.indexOf(c) >= 0) {
            return "'";
        }
        if (c == '\u00a0') {
            return " ";
        }
        return startsLongOption(span) ? "--" : "-";
    }

    /** A word processor makes one dash of two. */
    private static boolean startsLongOption(Span dash) {
        String text = dash.file().text();
        boolean first = dash.start() == 0 || Character.isWhitespace(text.charAt(dash.start() - 1));
        boolean word =
                dash.end() + 1 < text.length()
                        && Character.isLetter(text.charAt(dash.end()))
                        && Character.isLetter(text.charAt(dash.end() + 1));
        return first && word;
    }

    private static Span word(Span inside) {
        SourceFile file = inside.file();
        String text = file.text();
        int start = inside.start();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = inside.start();
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return file.span(start, end);
    }
}
