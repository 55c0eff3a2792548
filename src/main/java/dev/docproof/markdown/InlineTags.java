package dev.docproof.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The tags within running text, by what stands between their angle brackets. */
final class InlineTags {
    private static final Set<String> INLINE_TAGS =
            Set.of(
                    "a", "abbr", "b", "badge", "br", "cite", "code", "del", "em", "font", "i",
                    "img", "ins", "kbd", "mark", "s", "small", "span", "strong", "sub", "sup", "tt",
                    "u", "var", "wbr");
    static final Set<String> STRONG_TAGS = Set.of("b", "strong");
    static final Set<String> CODE_TAGS = Set.of("code", "tt", "kbd");
    static final Pattern HREF =
            Pattern.compile(
                    "(?i)\\bhref\\s*=\\s*[\"']?(?<target>(?<=\")[^\"]+|(?<=')[^']+|[^\\s\"'>{]+)");
    static final int LONGEST_ADDRESS = 1000;

    private InlineTags() {}

    static boolean isInlineTag(String name) {
        return INLINE_TAGS.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isAddress(String inside) {
        return inside.length() < LONGEST_ADDRESS
                && (inside.startsWith("http://") || inside.startsWith("https://"))
                && inside.indexOf(' ') < 0;
    }

    static String tagName(String inside) {
        int from = inside.startsWith("/") ? 1 : 0;
        int to = from;
        while (to < inside.length() && Character.isLetterOrDigit(inside.charAt(to))) {
            to++;
        }
        boolean ends =
                to == inside.length()
                        || Character.isWhitespace(inside.charAt(to))
                        || inside.charAt(to) == '/';
        return ends ? inside.substring(from, to) : "";
    }
}
