package dev.docproof.markdown;

import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Block.TagKind;
import java.util.Map;

/**
 * {@code === "Tab"} and {@code !!! note "Title"} of Python-Markdown: what they hold is indented by
 * four blanks, as in a list item, so a list item is what they become.
 */
final class IndentedTabLines implements OverlayReader.NotMarkdown {
    @Override
    public int take(Overlay overlay, int from, int end) {
        String line = overlay.source().substring(from, end).strip();
        boolean tab = line.startsWith("=== \"") || line.startsWith("=== '");
        boolean note =
                line.startsWith("!!! ") || line.startsWith("??? ") || line.startsWith("???+");
        if (!tab && !note) {
            return from;
        }
        String rest = line.substring(4).strip();
        String name = tab ? "tab" : rest.split("\\s", 2)[0];
        overlay.add(
                new Tag(
                        name.isEmpty() ? "admonition" : name,
                        Map.of("label", title(rest)),
                        TagKind.OPEN,
                        overlay.file().span(from, end)));
        overlay.tab(from);
        int close = endOfContent(overlay.source(), from, end);
        overlay.add(
                new Tag(
                        name.isEmpty() ? "admonition" : name,
                        Map.of(),
                        TagKind.CLOSE,
                        overlay.file().span(close, close)));
        return end;
    }

    /** Past the last line that is set in further than the marker. */
    private static int endOfContent(String text, int from, int end) {
        int indent = from - (text.lastIndexOf('\n', from - 1) + 1);
        int reached = end;
        int line = end + 1;
        while (line < text.length()) {
            int lineEnd = OverlayReader.endOfLine(text, line);
            int at = line;
            while (at < lineEnd && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at < lineEnd && at - line < indent + 4) {
                break;
            }
            reached = at < lineEnd ? lineEnd : reached;
            line = lineEnd + 1;
        }
        return reached;
    }

    private static String title(String rest) {
        int open = rest.indexOf('"');
        int close = rest.lastIndexOf('"');
        return open >= 0 && close > open ? rest.substring(open + 1, close) : rest;
    }
}
