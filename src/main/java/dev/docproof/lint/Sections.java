package dev.docproof.lint;

import dev.docproof.markdown.Block;
import dev.docproof.markdown.Block.Heading;
import dev.docproof.source.Span;
import java.util.List;
import java.util.Locale;

/** The headings of a page and what stands under them. */
final class Sections {
    private Sections() {}

    static List<Heading> headings(ReadPage page) {
        return page.page().blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /** The words of the nearest heading above, in lower case; empty where there is none. */
    static String headingOver(ReadPage page, Span place) {
        String words = "";
        for (Heading heading : headings(page)) {
            if (heading.span().start() < place.start()) {
                words = heading.text().plain().toLowerCase(Locale.ROOT);
            }
        }
        return words;
    }

    /** From a heading to the next of its level or above. */
    static Span section(ReadPage page, Heading heading) {
        int end = page.file().text().length();
        for (Block block : page.page().blocks()) {
            boolean ends =
                    block instanceof Heading other
                            && other.level() <= heading.level()
                            && other.span().start() > heading.span().start();
            if (ends) {
                end = Math.min(end, block.span().start());
            }
        }
        return page.file().span(heading.span().start(), end);
    }
}
