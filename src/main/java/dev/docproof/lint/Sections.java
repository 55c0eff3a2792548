package dev.docproof.lint;

import dev.docproof.markdown.Block.Heading;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The headings of a page and what stands under them. */
final class Sections {
    /** HTML knows six, and Markdown no more. */
    private static final int LEVELS = 6;

    /** A heading, and all from it to the next of its level or above. */
    record Section(Heading heading, Span span) {}

    private Sections() {}

    /** In the order of the page. */
    static List<Section> of(ReadPage page) {
        List<Heading> headings = headings(page);
        int[] next = new int[LEVELS + 1];
        Arrays.fill(next, page.file().text().length());
        List<Section> sections = new ArrayList<>();
        for (int i = headings.size() - 1; i >= 0; i--) {
            Heading heading = headings.get(i);
            int start = heading.span().start();
            int end = Arrays.stream(next, 0, heading.level() + 1).min().orElseThrow();
            sections.add(new Section(heading, page.file().span(start, end)));
            next[heading.level()] = start;
        }
        Collections.reverse(sections);
        return sections;
    }

    private static List<Heading> headings(ReadPage page) {
        return page.page().blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /** The words of the nearest heading above, in lower case; empty where there is none. */
    static String headingOver(ReadPage page, Span place) {
        return headingOver(byPlace(page), place);
    }

    static String headingOver(NavigableMap<Integer, Heading> headings, Span place) {
        return Optional.ofNullable(headings.lowerEntry(place.start()))
                .map(heading -> heading.getValue().text().plain().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** By where they start; made once where the same is asked of many places. */
    static NavigableMap<Integer, Heading> byPlace(ReadPage page) {
        NavigableMap<Integer, Heading> places = new TreeMap<>();
        headings(page).forEach(heading -> places.put(heading.span().start(), heading));
        return places;
    }
}
