package dev.docproof.markdown;

import dev.docproof.markdown.Block.HtmlText;
import dev.docproof.markdown.Block.TagKind;
import dev.docproof.markdown.TagScanner.Scanned;
import dev.docproof.source.Slice;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that start with a tag of HTML or MDX. What stands between the tags of such a line is text;
 * lines between them that start with no tag are Markdown, as most generators have it.
 */
final class HtmlLines implements OverlayReader.NotMarkdown {
    private static final Set<String> BLOCK_ELEMENTS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "head",
                    "header",
                    "hr",
                    "html",
                    "iframe",
                    "legend",
                    "li",
                    "link",
                    "main",
                    "nav",
                    "noscript",
                    "ol",
                    "option",
                    "p",
                    "pre",
                    "script",
                    "section",
                    "select",
                    "style",
                    "summary",
                    "svg",
                    "table",
                    "tbody",
                    "td",
                    "template",
                    "tfoot",
                    "th",
                    "thead",
                    "title",
                    "tr",
                    "ul",
                    "video");
    private static final Set<String> TEXT_ELEMENTS =
            Set.of("summary", "p", "dt", "dd", "li", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> SILENT_ELEMENTS = Set.of("script", "style", "svg");
    private static final int DEEPEST = 100;

    private final Deque<String> open = new ArrayDeque<>();
    private int lastEnd = -1;

    static boolean isBlockElement(String name) {
        return BLOCK_ELEMENTS.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public int take(Overlay overlay, int from, int end) {
        String text = overlay.source();
        if (from < end && isTextWithin(text, from)) {
            addText(overlay, from, end);
            overlay.blank(from, end);
            lastEnd = end;
            return end;
        }
        if (from >= end || text.charAt(from) != '<') {
            return from;
        }
        Optional<Scanned> first = TagScanner.markup(text, from);
        if (first.isEmpty() || !starts(first.get()) && !continues(text, from)) {
            return from;
        }
        int done = readLine(overlay, from, end);
        overlay.blank(from, done);
        lastEnd = done;
        return done;
    }

    /** A line of text set in within an element that holds text: no code by indentation. */
    private boolean isTextWithin(String text, int from) {
        int line = text.lastIndexOf('\n', from - 1) + 1;
        return text.charAt(from) != '<'
                && from - line >= 4
                && text.substring(line, from).isBlank()
                && !open.isEmpty()
                && TEXT_ELEMENTS.contains(open.peek())
                && continues(text, line);
    }

    /** Whether a line that starts with this tag is HTML and no running text. */
    private static boolean starts(Scanned tag) {
        boolean component =
                Character.isUpperCase(tag.name().charAt(0))
                        || tag.name().indexOf('.') > 0
                        || !InlineTags.isInlineTag(tag.name()) && !tag.attributes().isEmpty();
        return component || isBlockElement(tag.name());
    }

    /** Whether the line before was HTML. */
    private boolean continues(String text, int from) {
        if (lastEnd < 0 || from < lastEnd || from - lastEnd > 200) {
            return false;
        }
        return text.substring(lastEnd, from).chars().filter(c -> c == '\n').count() <= 1;
    }

    private int readLine(Overlay overlay, int from, int lineEnd) {
        String text = overlay.source();
        int end = lineEnd;
        int at = from;
        int segment = from;
        while (at < end) {
            Optional<Scanned> tag =
                    text.charAt(at) == '<' ? TagScanner.markup(text, at) : Optional.empty();
            if (tag.isEmpty() || isText(tag.get())) {
                at = tag.map(Scanned::end).orElse(at + 1);
            } else {
                addText(overlay, segment, at);
                at = takeElement(overlay, at, tag.get());
                segment = at;
            }
            end = at > end ? OverlayReader.endOfLine(text, at) : end;
        }
        addText(overlay, segment, end);
        return end;
    }

    private static boolean isText(Scanned tag) {
        return InlineTags.isInlineTag(tag.name()) || !starts(tag) && tag.attributes().isEmpty();
    }

    private int takeElement(Overlay overlay, int from, Scanned tag) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        if (tag.kind() == TagKind.OPEN) {
            int close = overlay.find("</" + tag.name(), tag.end());
            if (name.equals("pre") && close >= 0) {
                overlay.add(HtmlCode.read(overlay.file(), from, tag, close));
                return afterTag(overlay, close);
            }
            if (name.equals("table") && close >= 0) {
                HtmlTable.read(overlay.file(), from, close).ifPresent(overlay::add);
                return afterTag(overlay, close);
            }
            if (SILENT_ELEMENTS.contains(name) && close >= 0) {
                return afterTag(overlay, close);
            }
        }
        nest(name, tag.kind());
        overlay.add(tag.in(overlay.file(), from));
        return tag.end();
    }

    private static int afterTag(Overlay overlay, int close) {
        int end = overlay.find(">", close);
        return end < 0 ? overlay.source().length() : end + 1;
    }

    private void nest(String name, TagKind kind) {
        if (kind == TagKind.OPEN) {
            open.push(name);
            if (open.size() > DEEPEST) {
                open.removeLast();
            }
        } else if (kind == TagKind.CLOSE && open.contains(name)) {
            String closed = open.pop();
            while (!closed.equals(name)) {
                closed = open.pop();
            }
        }
    }

    private void addText(Overlay overlay, int from, int to) {
        if (overlay.source().substring(from, to).isBlank()) {
            return;
        }
        Inline inline = InlineReader.read(Slice.of(overlay.file().span(from, to)));
        if (!inline.isBlank()) {
            String element = open.isEmpty() ? "" : open.peek();
            overlay.add(new HtmlText(element, inline, inline.span()));
        }
    }
}
