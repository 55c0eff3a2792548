package dev.docproof.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a page gives its places by attributes and marks: {@code id="a"}, {@code {#a}}. */
final class PlaceNames {
    /** Bounded, as a page may open thousands of them and close none. */
    private static final List<Pattern> WAYS =
            List.of(
                    Pattern.compile("(?:id|name)=\"([^\"]{1,300})\""),
                    Pattern.compile("(?:id|name)='([^']{1,300})'"),
                    Pattern.compile("(?:id|name)=([^\\s\"'<>{}()/=:~!#]{1,300})"),
                    Pattern.compile("\\{(?:: )?#([^\\s\"'<>{}()/=:~!#]{1,300})"),
                    Pattern.compile("#([^#}]{1,300})\\}"));

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-].*");

    private PlaceNames() {}

    static Set<String> in(String text) {
        Set<String> names = new HashSet<>();
        for (Pattern way : WAYS) {
            Matcher found = way.matcher(text);
            while (found.find()) {
                names.add(found.group(1));
                // A class may follow at once: {#a.b}
                names.add(NO_NAME.matcher(found.group(1)).replaceFirst(""));
            }
        }
        return names;
    }
}
