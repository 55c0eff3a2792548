package dev.docproof.markdown;

import dev.docproof.markdown.Block.CodeStyle;
import dev.docproof.markdown.Block.TagKind;
import dev.docproof.markdown.Overlay.Disguise;
import dev.docproof.markdown.TagScanner.Scanned;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Liquid tags that start a line. Those that show code become fences. */
final class LiquidLines implements OverlayReader.NotMarkdown {
    private static final Map<String, CodeStyle> CODE =
            Map.of(
                    "capture", CodeStyle.CAPTURE,
                    "highlight", CodeStyle.HIGHLIGHT,
                    "codeblock", CodeStyle.HIGHLIGHT,
                    "code", CodeStyle.HIGHLIGHT);
    private static final Set<String> SILENT = Set.of("raw", "comment");

    @Override
    public int take(Overlay overlay, int from, int end) {
        String text = overlay.source();
        if (!text.startsWith("{%", from)) {
            return from;
        }
        Optional<Scanned> scanned = TagScanner.liquid(text, from);
        if (scanned.isEmpty()) {
            return from;
        }
        Scanned tag = scanned.get();
        CodeStyle style = CODE.get(tag.name());
        if (style != null && tag.kind() == TagKind.OPEN) {
            int done = fence(overlay, from, tag, style);
            if (done > from) {
                return done;
            }
        }
        overlay.blank(from, tag.end());
        if (!SILENT.contains(tag.name())) {
            overlay.add(tag.in(overlay.file(), from));
        }
        return tag.end();
    }

    private static int fence(Overlay overlay, int from, Scanned tag, CodeStyle style) {
        String text = overlay.source();
        int close = closing(overlay, tag);
        boolean ownLine =
                text.substring(tag.end(), OverlayReader.endOfLine(text, tag.end())).isBlank();
        if (close < 0 || !ownLine) {
            return from;
        }
        int closeEnd = text.indexOf("%}", close) + 2;
        boolean startsLine = text.lastIndexOf('\n', close) >= tag.end();
        if (closeEnd < 2 || !startsLine) {
            return from;
        }
        String language = style == CodeStyle.CAPTURE ? "" : firstWord(tag);
        overlay.fence(from, tag.end(), close, closeEnd, new Disguise(style, language));
        return closeEnd;
    }

    private static int closing(Overlay overlay, Scanned tag) {
        int plain = overlay.find("{% end" + tag.name(), tag.end());
        int trimmed = overlay.find("{%- end" + tag.name(), tag.end());
        return plain < 0 || trimmed >= 0 && trimmed < plain ? trimmed : plain;
    }

    private static String firstWord(Scanned tag) {
        return tag.attributes().keySet().stream().findFirst().orElse("").toLowerCase(Locale.ROOT);
    }
}
