package dev.docproof.markdown;

import dev.docproof.markdown.Block.CodeStyle;
import dev.docproof.markdown.Block.TagKind;
import dev.docproof.markdown.Overlay.Disguise;
import dev.docproof.markdown.TagScanner.Scanned;
import java.util.Optional;

/** Hugo shortcodes that start a line. {@code highlight} becomes a fence. */
final class ShortcodeLines implements OverlayReader.NotMarkdown {
    @Override
    public int take(Overlay overlay, int from, int end) {
        String text = overlay.source();
        if (!text.startsWith("{{<", from) && !text.startsWith("{{%", from)) {
            return from;
        }
        Optional<Scanned> scanned = TagScanner.shortcode(text, from);
        if (scanned.isEmpty()) {
            return from;
        }
        Scanned tag = scanned.get();
        if (tag.name().equals("highlight") && tag.kind() == TagKind.OPEN) {
            int done = fence(overlay, from, tag);
            if (done > from) {
                return done;
            }
        }
        overlay.blank(from, tag.end());
        overlay.add(tag.in(overlay.file(), from));
        return tag.end();
    }

    private static int fence(Overlay overlay, int from, Scanned tag) {
        String text = overlay.source();
        int close = overlay.find("{{< /highlight", tag.end());
        int closeEnd = close < 0 ? -1 : text.indexOf(">}}", close) + 3;
        if (closeEnd < 3 || text.lastIndexOf('\n', close) < tag.end()) {
            return from;
        }
        String language = tag.attributes().keySet().stream().findFirst().orElse("");
        overlay.fence(
                from, tag.end(), close, closeEnd, new Disguise(CodeStyle.HIGHLIGHT, language));
        return closeEnd;
    }
}
