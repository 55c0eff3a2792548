package dev.docproof.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The places of a page that a link can lead to. Each generator of sites makes names of headings in
 * a way of its own; they all keep the letters and the digits.
 */
final class Anchors {
    /** Tags and shortcodes that put other text into a page. */
    private static final List<String> PARTS =
            List.of(
                    "{% include",
                    "{%include", "{%- include", "{{<", "{{%", "{{ content", "\nimport ");

    private final Set<String> headings = new HashSet<>();
    private final String text;
    private final boolean complete;

    private Anchors(PageFacts page) {
        this.text = page.file().text();
        this.complete = !hasParts(page);
        headings.add(""); // An anchor of nothing but marks can be anything.
        for (String words : page.headings()) {
            headings.add(plain(words));
            // kramdown leaves out what stands before the first letter.
            headings.add(plain(words.replaceFirst("^[^\\p{L}]+", "")));
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
        return headings.contains(plain(anchor))
                || headings.contains(plain(anchor.replaceFirst("[-_]\\d+$", "")))
                || marks(anchor).stream().anyMatch(text::contains);
    }

    private static List<String> marks(String anchor) {
        List<String> marks = new ArrayList<>();
        for (String quote : List.of("\"", "'", "")) {
            marks.add("id=" + quote + anchor + quote);
            marks.add("name=" + quote + anchor + quote);
        }
        marks.add("#" + anchor + "}");
        marks.add("{#" + anchor);
        marks.add("{: #" + anchor);
        return marks;
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
