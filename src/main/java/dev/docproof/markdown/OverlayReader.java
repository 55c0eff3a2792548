package dev.docproof.markdown;

import dev.docproof.source.SourceFile;
import java.util.List;

/**
 * Goes over a page line by line and takes out what is no Markdown: HTML, MDX, Liquid, shortcodes,
 * tabs and admonitions. Inside of fences all text is code and stays.
 */
final class OverlayReader {
    /** Block quotes and list items that one line may open; deeper lines are left out. */
    private static final int DEEPEST = 40;

    /** How far to the right a list item or a quote may start; further ones are left out. */
    private static final int FARTHEST = 200;

    /**
     * Lines outside of fences, with neither a heading nor a fence at the margin among them, which
     * both end paragraphs and lists. flexmark is quadratic in the lines of a paragraph and in the
     * items of a list, so a longer run is cut.
     */
    private static final int LONGEST_RUN = 1000;

    private final Overlay overlay;
    private final List<NotMarkdown> kinds;

    /** One kind of text that is no Markdown. */
    interface NotMarkdown {
        /**
         * Takes out what stands at an offset.
         *
         * @param from the first character of a line that is neither blank nor part of a prefix
         * @param end the end of that line
         * @return the offset up to which the text is dealt with; {@code from} where it is not of
         *     this kind
         */
        int take(Overlay overlay, int from, int end);
    }

    private OverlayReader(Overlay overlay) {
        this.overlay = overlay;
        this.kinds =
                List.of(
                        new CommentLines(),
                        new LiquidLines(),
                        new ShortcodeLines(),
                        new AdmonitionLines(),
                        new IndentedTabLines(),
                        new ImportLines(),
                        new HtmlLines());
    }

    static Overlay read(SourceFile file, int bodyStart) {
        Overlay overlay = new Overlay(file);
        overlay.blank(0, bodyStart);
        new OverlayReader(overlay).readLines(bodyStart);
        return overlay;
    }

    private void readLines(int bodyStart) {
        String text = overlay.source();
        Fence fence = null;
        int at = bodyStart;
        int run = 0;
        while (at < text.length()) {
            int end = endOfLine(text, at);
            int content = skipPrefix(text, at, end);
            run = fence != null ? run : text.charAt(at) == '#' ? 0 : run + 1;
            if (fence != null) {
                fence = fence.isClosedBy(text, content, end) ? null : fence;
                at = end + 1;
            } else if (run > LONGEST_RUN && end > at && !opensFence(text, content, end)) {
                overlay.cut(at, end);
                run = 0;
                at = end + 1;
            } else if (content < 0) {
                overlay.blankTooDeep(at, end);
                at = end + 1;
            } else {
                fence = Fence.at(text, content, end);
                run = fence != null && content == at ? 0 : run;
                at = fence != null ? end + 1 : Math.max(takeOut(content, end), end + 1);
            }
        }
    }

    private static boolean opensFence(String text, int content, int end) {
        return content >= 0 && Fence.at(text, content, end) != null;
    }

    private int takeOut(int content, int end) {
        for (NotMarkdown kind : kinds) {
            int taken = kind.take(overlay, content, end);
            if (taken > content) {
                return endOfLine(overlay.source(), taken - 1) + 1;
            }
        }
        return end + 1;
    }

    static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The first character after blanks, quote marks and list markers; -1 where it is too deep. */
    private static int skipPrefix(String text, int from, int end) {
        int at = from;
        int depth = 0;
        while (at < end) {
            char c = text.charAt(at);
            int marker = c == '>' ? 1 : listMarker(text, at, end);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (marker > 0) {
                at += marker;
                depth++;
            } else {
                break;
            }
        }
        boolean far = depth > 0 && at - from > FARTHEST;
        return depth > DEEPEST || far ? -1 : at;
    }

    /** The length of a list marker, or 0. */
    private static int listMarker(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < 9 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        String ends = at == from ? "-*+" : ".)";
        boolean marks = at < end && ends.indexOf(text.charAt(at)) >= 0;
        boolean blankAfter = at + 1 >= end || Character.isWhitespace(text.charAt(at + 1));
        return marks && blankAfter ? at + 1 - from : 0;
    }

    /** An open fence. */
    private record Fence(char mark, int length) {
        static Fence at(String text, int from, int end) {
            if (from >= end || text.charAt(from) != '`' && text.charAt(from) != '~') {
                return null;
            }
            char mark = text.charAt(from);
            int length = run(text, from, end, mark);
            boolean code = mark == '`' && text.substring(from + length, end).indexOf('`') >= 0;
            return length >= 3 && !code ? new Fence(mark, length) : null;
        }

        boolean isClosedBy(String text, int from, int end) {
            if (from < 0) {
                return false;
            }
            int run = run(text, from, end, mark);
            return run >= length && text.substring(from + run, end).isBlank();
        }

        private static int run(String text, int from, int end, char mark) {
            int at = from;
            while (at < end && text.charAt(at) == mark) {
                at++;
            }
            return at - from;
        }
    }
}
