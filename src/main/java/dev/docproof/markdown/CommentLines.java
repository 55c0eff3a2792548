package dev.docproof.markdown;

/** Comments of HTML and MDX that start a line. */
final class CommentLines implements OverlayReader.NotMarkdown {
    @Override
    public int take(Overlay overlay, int from, int end) {
        String text = overlay.source();
        if (text.startsWith("<!--", from)) {
            return blankTo(overlay, from, overlay.find("-->", from), 3, end);
        }
        if (text.startsWith("{/*", from)) {
            return blankTo(overlay, from, overlay.find("*/}", from), 3, end);
        }
        return from;
    }

    private static int blankTo(Overlay overlay, int from, int close, int width, int end) {
        int to = close < 0 ? end : close + width;
        overlay.blank(from, to);
        return Math.max(to, from + 1);
    }
}
