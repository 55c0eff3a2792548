package dev.docproof.curl;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import java.util.Optional;

/** What is odd about a snippet as a whole: prompts, lines that do not go on, lost blanks. */
final class ScriptFindings {
    private ScriptFindings() {}

    static Optional<Finding> prompt(Slice script) {
        return Prompts.first(script)
                .map(
                        span ->
                                Rule.CURL_PROMPT
                                        .at(span, "this prompt is copied along with the command")
                                        .withHint("leave the prompt out"));
    }

    static Finding unclosed(Slice script, int offset, char quote) {
        Span span = script.span(offset, Math.min(offset + 1, script.length()));
        return Rule.CURL_UNCLOSED_QUOTE.at(span, "this %s is never closed".formatted(quote));
    }

    /** {@code curl} and a blank that does not break: a command of that long name. */
    static Optional<Finding> lostBlank(Slice script) {
        int at = script.text().indexOf("curl\u00a0");
        return at < 0
                ? Optional.empty()
                : Optional.of(WordFindings.at(script.span(at + 4, at + 5)));
    }

    /** The line ends and the next one starts with an option. */
    static Optional<Finding> notContinued(ShellCommand command) {
        SourceFile file = command.span().file();
        String text = file.text();
        int at = command.span().end();
        while (at < text.length()
                && (ShellSyntax.isBlank(text.charAt(at)) || text.charAt(at) == '\r')) {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '\n') {
            return Optional.empty();
        }
        int next = at + 1;
        while (next < text.length() && ShellSyntax.isBlank(text.charAt(next))) {
            next++;
        }
        // An option is a dash and a letter; a list item has a blank behind its dash.
        int dashes = text.startsWith("--", next) ? 2 : text.startsWith("-", next) ? 1 : 0;
        boolean option =
                dashes > 0
                        && next + dashes < text.length()
                        && ShellSyntax.startsName(text.charAt(next + dashes));
        if (!option) {
            return Optional.empty();
        }
        Word last = command.words().get(command.words().size() - 1);
        return Optional.of(
                Rule.CURL_MISSING_CONTINUATION
                        .at(
                                last.span(),
                                "the command ends here, and the next line is not part of it")
                        .withHint("end the line with a backslash and nothing behind it"));
    }
}
