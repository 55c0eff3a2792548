package dev.docproof.markdown;

import dev.docproof.source.Slice;

/** Comments of HTML and MDX that start a line. */
final class CommentLines implements OverlayReader.NotMarkdown {
    private static final int CLOSING = 3;

    @Override
    public int take(Overlay overlay, int from, int end) {
        String text = overlay.source();
        if (text.startsWith("<!--", from)) {
            return take(overlay, from, 4, overlay.find("-->", from), end);
        }
        if (text.startsWith("{/*", from)) {
            return take(overlay, from, 3, overlay.find("*/}", from), end);
        }
        return from;
    }

    private static int take(Overlay overlay, int from, int opening, int close, int end) {
        int to = close < 0 ? end : close + CLOSING;
        overlay.blank(from, to);
        if (close >= from + opening) {
            overlay.add(
                    new Comment(
                            Slice.of(overlay.file().span(from + opening, close)),
                            overlay.file().span(from, to)));
        }
        return Math.max(to, from + 1);
    }
}
