package dev.docproof.lint;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTTP methods that words name, in capitals as methods are. */
final class MethodNames {
    private static final Pattern METHOD =
            Pattern.compile("(?<![\\w/-])(GET|POST|PUT|PATCH|DELETE)(?![\\w-])");

    private MethodNames() {}

    static Set<String> in(String words) {
        // Every one of them has a T.
        if (words.indexOf('T') < 0) {
            return Set.of();
        }
        Set<String> methods = new LinkedHashSet<>();
        Matcher matcher = METHOD.matcher(words);
        while (matcher.find()) {
            methods.add(matcher.group(1));
        }
        return methods;
    }
}
