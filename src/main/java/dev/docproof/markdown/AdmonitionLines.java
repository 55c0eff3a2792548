package dev.docproof.markdown;

import dev.docproof.markdown.Block.Tag;
import dev.docproof.markdown.Block.TagKind;
import java.util.Map;

/**
 * Lines that open and close an admonition with colons, {@code :::note Title}, and attribute lists.
 */
final class AdmonitionLines implements OverlayReader.NotMarkdown {
    @Override
    public int take(Overlay overlay, int from, int end) {
        String line = overlay.source().substring(from, end).strip();
        if (line.startsWith("{:") && line.endsWith("}")) {
            overlay.blank(from, end);
            return end;
        }
        if (!line.startsWith(":::")) {
            return from;
        }
        String rest = line.replaceFirst("^:+", "").strip();
        String name = rest.split("[^\\w-]", 2)[0];
        String title = rest.substring(name.length()).strip();
        TagKind kind = rest.isEmpty() ? TagKind.CLOSE : TagKind.OPEN;
        String known = name.isEmpty() ? "admonition" : name;
        overlay.add(new Tag(known, Map.of("label", title), kind, overlay.file().span(from, end)));
        overlay.blank(from, end);
        return end;
    }
}
