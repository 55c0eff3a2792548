package dev.docproof.curl;

import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the prompts of a pasted terminal session out of a snippet. What is left still knows its
 * place in the page.
 */
final class Prompts {
    private Prompts() {}

    /** Line ends of the page's file go too: CR LF is how it is stored, not what it says. */
    static Slice without(Slice script) {
        List<int[]> kept = new ArrayList<>();
        String text = script.text();
        boolean session = false;
        int at = 0;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            int skip = promptLength(text, at, end, session);
            session |= skip > 0;
            boolean carriage = end > at && text.charAt(end - 1) == '\r';
            kept.add(new int[] {at + skip, carriage ? end - 1 : end});
            if (newline >= 0) {
                kept.add(new int[] {newline, newline + 1});
            }
            at = end + 1;
        }
        return joined(script, kept);
    }

    /** Where the first prompt of a snippet stands. */
    static Optional<Span> first(Slice script) {
        String text = script.text();
        int at = 0;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            int skip = promptLength(text, at, end, false);
            if (skip > 0) {
                return Optional.of(script.span(at + skip - 2, at + skip - 1));
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /** Whether a line behind the first would lose its beginning on a page. */
    static boolean areIn(String text) {
        int newline = text.indexOf('\n');
        while (newline >= 0) {
            int next = text.indexOf('\n', newline + 1);
            if (promptLength(text, newline + 1, next < 0 ? text.length() : next, true) > 0) {
                return true;
            }
            newline = next;
        }
        return false;
    }

    private static Slice joined(Slice script, List<int[]> kept) {
        List<Slice.Piece> pieces = new ArrayList<>();
        for (int[] range : kept) {
            if (range[0] < range[1]) {
                String words = script.text().substring(range[0], range[1]);
                Span place = script.span(range[0], range[1]);
                pieces.add(new Slice.Piece(words, place));
            }
        }
        return Slice.of(pieces, script.span());
    }

    /** {@code $ } and {@code % } before a word; {@code > } only in a session. */
    private static int promptLength(String text, int from, int end, boolean session) {
        int at = from;
        while (at < end && ShellSyntax.isBlank(text.charAt(at))) {
            at++;
        }
        boolean marked = at + 2 < end && text.charAt(at + 1) == ' ';
        if (!marked || text.charAt(at) > 127) {
            return Prompt.length(text.substring(from, end));
        }
        char c = text.charAt(at);
        boolean command = (c == '$' || c == '%') && !ShellSyntax.isBlank(text.charAt(at + 2));
        boolean continued = c == '>' && session;
        boolean root = c == '#' && text.startsWith("curl", at + 2);
        return command || continued || root
                ? at + 2 - from
                : Prompt.length(text.substring(from, end));
    }
}
