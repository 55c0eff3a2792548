package dev.docproof.report.html;

import dev.docproof.markdown.Inline;
import dev.docproof.markdown.Inline.Mark;
import dev.docproof.markdown.Inline.Style;
import java.util.List;
import java.util.TreeSet;

/** Running text of a page. A link is shown as one and leads nowhere. */
final class InlineHtml {
    private final Markup html;

    InlineHtml(Markup html) {
        this.html = html;
    }

    void write(Inline text) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.plain().length()));
        for (Mark mark : text.marks()) {
            edges.add(mark.from());
            edges.add(mark.to());
        }
        int from = 0;
        for (int to : edges.tailSet(1)) {
            write(text, from, to);
            from = to;
        }
    }

    private void write(Inline text, int from, int to) {
        List<Style> styles =
                text.marks().stream()
                        .filter(mark -> mark.covers(from))
                        .map(Mark::style)
                        .distinct()
                        .toList();
        styles.forEach(this::open);
        html.text(text.plain().substring(from, to));
        for (int i = styles.size() - 1; i >= 0; i--) {
            html.close(element(styles.get(i)));
        }
    }

    private void open(Style style) {
        if (style == Style.LINK) {
            html.open("span", "class", "link");
        } else {
            html.open(element(style));
        }
    }

    private static String element(Style style) {
        return switch (style) {
            case CODE -> "code";
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case LINK -> "span";
        };
    }
}
