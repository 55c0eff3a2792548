package dev.docproof.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of a page that a link can lead to. Each generator of sites makes names of headings in
 * a way of its own: blanks become dashes, and other marks become dashes or nothing. A second
 * heading of the same words is numbered.
 */
final class Anchors {
    /** Tags and shortcodes that put other text into a page. */
    private static final List<String> PARTS =
            List.of(
                    "{% include",
                    "{%include", "{%- include", "{{<", "{{%", "{{ content", "\nimport ");

    private static final Pattern BEFORE_LETTERS = Pattern.compile("^[^\\p{L}]+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s_-]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");
    private static final Pattern NUMBERED = Pattern.compile("(.+)[-_](\\d{1,4})");

    /** How many headings have a name. */
    private final Map<String, Integer> headings = new HashMap<>();

    private final String text;
    private final boolean complete;
    private Optional<Set<String>> places = Optional.empty();

    private Anchors(PageFacts page) {
        this.text = page.file().text();
        this.complete = !hasParts(page);
        for (PageFacts.Title title : page.headings()) {
            // kramdown leaves out what stands before the first letter.
            String fromLetter = BEFORE_LETTERS.matcher(title.words()).replaceFirst("");
            Stream.of(title.words(), fromLetter, title.written())
                    .flatMap(own -> names(own).stream())
                    .distinct()
                    .forEach(name -> headings.merge(name, 1, Integer::sum));
        }
    }

    static Anchors of(PageFacts page) {
        return new Anchors(page);
    }

    /** Whether the page is put together from others, or by a program. */
    private static boolean hasParts(PageFacts page) {
        String text = page.file().text();
        return PARTS.stream().anyMatch(text::contains);
    }

    /** Whether all its places can be seen in its text. */
    boolean areComplete() {
        return complete;
    }

    boolean has(String anchor) {
        // An anchor of nothing but marks can be anything.
        return names(anchor).isEmpty()
                || count(anchor) > 0
                || isNumbered(anchor)
                || places().contains(anchor);
    }

    private boolean isNumbered(String anchor) {
        Matcher numbered = NUMBERED.matcher(anchor);
        return numbered.matches() && Integer.parseInt(numbered.group(2)) < count(numbered.group(1));
    }

    private int count(String anchor) {
        return names(anchor).stream()
                .mapToInt(name -> headings.getOrDefault(name, 0))
                .max()
                .orElse(0);
    }

    /** Found once for all links: a page may have thousands of both. */
    private Set<String> places() {
        if (places.isEmpty()) {
            places = Optional.of(PlaceNames.in(text));
        }
        return places.get();
    }

    /** What words are called, with their other marks left out and with dashes for them. */
    private static Set<String> names(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Stream.of("", "-")
                .map(mark -> MARKS.matcher(lower).replaceAll(mark))
                .map(kept -> BETWEEN.matcher(kept).replaceAll("-"))
                .map(kept -> ENDS.matcher(kept).replaceAll(""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
