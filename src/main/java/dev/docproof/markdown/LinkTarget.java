package dev.docproof.markdown;

import dev.docproof.markdown.Inline.Link;
import dev.docproof.source.Slice;
import java.util.Optional;
import java.util.regex.Matcher;

/** Where links lead (CommonMark 6.3), and anchors of HTML. */
final class LinkTarget {
    private LinkTarget() {}

    /** Just past {@code (address)} or {@code [name]}; -1 where neither stands there. */
    static int end(String text, int from) {
        if (from >= text.length()) {
            return -1;
        }
        char open = text.charAt(from);
        if (open != '(' && open != '[') {
            return -1;
        }
        char close = open == '(' ? ')' : ']';
        int depth = 0;
        for (int i = from; i < text.length() && i - from < InlineTags.LONGEST_ADDRESS; i++) {
            char c = text.charAt(i);
            if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Of {@code target "title"}, the target perhaps in angle brackets. */
    static Optional<Link> in(Slice slice, int open, int close) {
        String text = slice.text();
        int from = open;
        while (from < close && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        boolean angled = from < close && text.charAt(from) == '<';
        from += angled ? 1 : 0;
        int to = from;
        while (to < close && !endsTarget(text.charAt(to), angled)) {
            to++;
        }
        return to > from
                ? Optional.of(new Link(text.substring(from, to), slice.span(from, to)))
                : Optional.empty();
    }

    private static boolean endsTarget(char c, boolean angled) {
        return angled ? c == '>' : Character.isWhitespace(c);
    }

    /**
     * Of the tag of an anchor.
     *
     * @param inside between its angle brackets
     * @param start where that begins
     */
    static Optional<Link> ofAnchor(Slice slice, String inside, int start) {
        Matcher href = InlineTags.HREF.matcher(inside);
        if (!href.find()) {
            return Optional.empty();
        }
        int from = start + href.start("target");
        int to = start + href.end("target");
        return Optional.of(new Link(Entities.decode(href.group("target")), slice.span(from, to)));
    }
}
