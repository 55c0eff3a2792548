package dev.docproof.markdown;

import dev.docproof.markdown.Inline.Link;
import dev.docproof.markdown.Inline.Style;
import dev.docproof.source.Slice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Reads running text in one pass. Not flexmark's inline parser: that is quadratic in brackets,
 * backticks and tags, and what is needed here is only which characters are read and how they look.
 */
final class InlineReader {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** What may begin or end markup; between them all is read as it stands. */
    private static final String MARKUP = "\\`&<*_[]{";

    private static final int LONGEST_ENTITY = 32;
    private static final int LONGEST_TAG = 1000;

    /** What waits for its end, at most; keeps the work on hostile text in proportion. */
    private static final int DEEPEST = 100;

    private final String source;
    private final Slice slice;
    private final InlineText read;
    private final List<Link> links = new ArrayList<>(0);
    private final Backticks backticks;
    private final Deque<Open> brackets = new ArrayDeque<>(0);
    private final Deque<Open> delimiters = new ArrayDeque<>(0);
    private final Deque<Open> elements = new ArrayDeque<>(0);
    private int at;

    /** Something that waits for its end. */
    private record Open(String what, int from, int run) {}

    private InlineReader(Slice slice) {
        this.slice = slice;
        this.source = slice.text();
        this.read = new InlineText(slice);
        this.backticks = new Backticks(source);
    }

    static Inline read(Slice slice) {
        InlineReader reader = new InlineReader(slice);
        while (reader.at < reader.source.length()) {
            reader.step();
        }
        Inline bare = reader.read.with(reader.links).strip();
        if (reader.links.isEmpty()) {
            return bare;
        }
        // A target stands behind its text, and may be the last of the line.
        return new Inline(bare.text(), bare.marks(), reader.links);
    }

    private void step() {
        boolean taken =
                switch (source.charAt(at)) {
                    case '\\' -> escape();
                    case '`' -> code();
                    case '&' -> entity();
                    case '<' -> tag();
                    case '*', '_' -> emphasis();
                    case '[' -> openBracket();
                    case ']' -> closeBracket();
                    case '{' -> template();
                    default -> false;
                };
        if (!taken) {
            int end = at + 1;
            while (end < source.length() && MARKUP.indexOf(source.charAt(end)) < 0) {
                end++;
            }
            read.keep(at, end);
            at = end;
        }
    }

    private boolean escape() {
        boolean escapes = at + 1 < source.length() && isPunctuation(source.charAt(at + 1));
        if (escapes) {
            read.keep(at + 1, at + 2);
            at += 2;
        }
        return escapes;
    }

    private boolean code() {
        int run = backticks.run(at);
        int close = backticks.next(at + run, run);
        if (close < 0) {
            read.keep(at, at + run);
            at += run;
            return true;
        }
        int from = at + run;
        int to = close;
        if (to - from > 2 && source.charAt(from) == ' ' && source.charAt(to - 1) == ' ') {
            from++;
            to--;
        }
        int start = read.length();
        read.keep(from, to);
        read.mark(Style.CODE, start);
        at = close + run;
        return true;
    }

    private boolean entity() {
        int end = Bounded.indexOf(source, ";", at, LONGEST_ENTITY);
        if (end < 0) {
            return false;
        }
        String written = source.substring(at, end + 1);
        String decoded = Entities.decode(written);
        if (decoded.equals(written)) {
            return false;
        }
        read.decode(decoded, at, end + 1);
        at = end + 1;
        return true;
    }

    private boolean tag() {
        int end = Bounded.indexOf(source, ">", at, LONGEST_TAG);
        if (end < 0) {
            return false;
        }
        String inside = source.substring(at + 1, end);
        if (inside.startsWith("!--")) {
            int close = Bounded.indexOf(source, "-->", at, LONGEST_TAG);
            at = close < 0 ? end + 1 : close + 3;
            return true;
        }
        if (InlineTags.isAddress(inside)) {
            read.keep(at + 1, end);
            at = end + 1;
            return true;
        }
        String name = InlineTags.tagName(inside);
        if (!InlineTags.isInlineTag(name) && !HtmlLines.isBlockElement(name)) {
            return false;
        }
        element(name.toLowerCase(Locale.ROOT), inside);
        at = end + 1;
        return true;
    }

    private void element(String name, String inside) {
        if (name.equals("br")) {
            read.decode("\n", at, at + 1);
        } else if (inside.startsWith("/")) {
            Open opened = elements.peek();
            if (opened != null && opened.what().equals(name)) {
                elements.pop();
                markElement(name, opened.from());
            }
        } else if (!inside.endsWith("/")) {
            push(elements, new Open(name, read.length(), 0));
            if (name.equals("a")) {
                LinkTarget.ofAnchor(slice, inside, at + 1).ifPresent(links::add);
            }
        }
    }

    private void markElement(String name, int from) {
        if (InlineTags.CODE_TAGS.contains(name)) {
            read.mark(Style.CODE, from);
        } else if (InlineTags.STRONG_TAGS.contains(name)) {
            read.mark(Style.STRONG, from);
        }
    }

    /** CommonMark 6.2, without its rule of three. */
    private boolean emphasis() {
        char c = source.charAt(at);
        int run = run(at, c);
        char before = at == 0 ? ' ' : source.charAt(at - 1);
        char after = at + run >= source.length() ? ' ' : source.charAt(at + run);
        boolean left = opens(before, after);
        boolean right = opens(after, before);
        if (c == '_' && left && right) {
            read.keep(at, at + run);
            at += run;
            return true;
        }
        if (right && closeEmphasis(source.substring(at, at + run))) {
            at += run;
            return true;
        }
        if (left && run <= 3) {
            push(delimiters, new Open(source.substring(at, at + run), read.length(), read.runs()));
        }
        read.delimiter(at, at + run);
        at += run;
        return true;
    }

    private static boolean opens(char before, char after) {
        return !Character.isWhitespace(after)
                && (!isPunctuation(after)
                        || Character.isWhitespace(before)
                        || isPunctuation(before));
    }

    /** Drops the opening delimiter that was kept in case it had no end. */
    private boolean closeEmphasis(String delimiter) {
        if (delimiters.isEmpty() || !delimiters.peek().what().equals(delimiter)) {
            return false;
        }
        Open opened = delimiters.pop();
        int width = delimiter.length();
        read.drop(opened.run(), opened.from(), width);
        Style style = width == 1 ? Style.EMPHASIS : Style.STRONG;
        read.mark(style, opened.from());
        return true;
    }

    private boolean openBracket() {
        boolean image = at > 0 && source.charAt(at - 1) == '!';
        push(brackets, new Open(image ? "!" : "", read.length(), read.runs()));
        read.delimiter(at, at + 1);
        at++;
        return true;
    }

    /** {@code [text](address)} reads as its text, and so does {@code [text][name]}. */
    private boolean closeBracket() {
        if (brackets.isEmpty()) {
            return false;
        }
        Open opened = brackets.pop();
        int end = LinkTarget.end(source, at + 1);
        if (end < 0) {
            return false;
        }
        read.drop(opened.run(), opened.from(), 1);
        read.mark(Style.LINK, opened.from());
        if (source.charAt(at + 1) == '(' && opened.what().isEmpty()) {
            LinkTarget.in(slice, at + 2, end - 1).ifPresent(links::add);
        }
        at = end;
        return true;
    }

    private boolean template() {
        int end = TemplateTag.end(source, at);
        at = Math.max(at, end);
        return end >= 0;
    }

    private static void push(Deque<Open> stack, Open opened) {
        stack.push(opened);
        if (stack.size() > DEEPEST) {
            stack.removeLast();
        }
    }

    private int run(int from, char c) {
        int to = from;
        while (to < source.length() && source.charAt(to) == c) {
            to++;
        }
        return to - from;
    }

    private static boolean isPunctuation(char c) {
        return PUNCTUATION.indexOf(c) >= 0;
    }
}
