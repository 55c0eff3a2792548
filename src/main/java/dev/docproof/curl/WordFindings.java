package dev.docproof.curl;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is odd about how an argument is written: glued options, typographic quotes. */
final class WordFindings {
    private static final String TYPOGRAPHIC =
            "\u2018\u2019\u201a\u201c\u201d\u201e\u00a0\u2010\u2013\u2014";

    private WordFindings() {}

    static List<Finding> of(Argument argument) {
        List<Finding> findings = new ArrayList<>();
        glued(argument.value()).ifPresent(findings::add);
        typographic(argument).ifPresent(findings::add);
        oneDash(argument).ifPresent(findings::add);
        return findings;
    }

    /** {@code -d "a"-X}. */
    private static Optional<Finding> glued(Word word) {
        List<Part> parts = word.parts();
        for (int i = 1; i < parts.size(); i++) {
            boolean afterQuote =
                    parts.get(i - 1) instanceof Part.Text before
                            && (before.quote() == Quote.DOUBLE || before.quote() == Quote.SINGLE);
            boolean option =
                    parts.get(i) instanceof Part.Text text
                            && text.quote() == Quote.NONE
                            && isOption(text.value());
            if (afterQuote && option && i == parts.size() - 1) {
                String message = "the shell joins %s to the value before it";
                return Optional.of(
                        Rule.CURL_GLUED_OPTION
                                .at(parts.get(i).span(), message.formatted(parts.get(i).value()))
                                .withHint("put a blank before it"));
            }
        }
        return Optional.empty();
    }

    private static boolean isOption(String text) {
        int dashes = text.startsWith("--") ? 2 : text.startsWith("-") ? 1 : 0;
        return dashes > 0 && text.length() > dashes && ShellSyntax.startsName(text.charAt(dashes));
    }

    private static Optional<Finding> typographic(Argument argument) {
        for (Part part : argument.value().parts()) {
            if (part instanceof Part.Text text && text.quote() == Quote.NONE) {
                Optional<Finding> finding = typographic(text.span());
                if (finding.isPresent()) {
                    return finding;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> typographic(Span span) {
        String text = span.text();
        for (int i = 0; i < text.length(); i++) {
            if (TYPOGRAPHIC.indexOf(text.charAt(i)) >= 0) {
                return Optional.of(at(span.sub(i, i + 1)));
            }
        }
        return Optional.empty();
    }

    static Finding at(Span span) {
        boolean blank = span.text().equals("\u00a0");
        String what = blank ? "a blank that does not break" : span.text();
        return Rule.CURL_SMART_QUOTES
                .at(span, "%s is a letter like others to a shell".formatted(what))
                .withHint("write a plain quote, dash or blank");
    }

    /** {@code -request POST}: curl reads a cluster of letters. */
    private static Optional<Finding> oneDash(Argument argument) {
        String text = argument.word().value();
        boolean cluster = text.length() > 4 && text.startsWith("-") && !text.startsWith("--");
        if (!cluster || argument.from() != 1 || !CurlOptions.names().contains(text.substring(1))) {
            return Optional.empty();
        }
        String message = "curl reads %s as -%s with the value %s";
        return Optional.of(
                Rule.CURL_UNKNOWN_OPTION
                        .at(
                                argument.word().span(),
                                message.formatted(text, text.charAt(1), text.substring(2)))
                        .withHint("did you mean -" + text));
    }
}
