package dev.docproof.json;

import java.util.regex.Pattern;

/** Tells by its beginning whether a text is meant to be a JSON object or list. */
public final class JsonStart {
    // Each is looked for at the start of a text; what follows does not matter.

    /** Behind a bracket: a value, the end, a placeholder or what is left out. */
    private static final Pattern LIST =
            Pattern.compile("\\[\\s*([\\[\\]{\"'\u201C\u2018<$\\d./\u2026#-]|true|false|null|\\z)");

    /** Behind a brace: a name with or without quotes, the end, a comment or what is left out. */
    private static final Pattern OBJECT =
            Pattern.compile("\\{(\\s*[^\\s{%,\\w]|\\s+\\{|\\s*[\\w-]+\\s*:|\\s*\\z)");

    /** {@code {name}} alone stands for something else. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[\\w-]+\\}");

    private JsonStart() {}

    /** Comments before it are passed by. A lone placeholder or a tag of a template is none. */
    public static boolean isIn(String text) {
        String first = text.strip();
        while (first.startsWith("//")) {
            int end = first.indexOf('\n');
            first = end < 0 ? "" : first.substring(end).strip();
        }
        if (first.startsWith("[")) {
            return LIST.matcher(first).lookingAt();
        }
        return first.startsWith("{")
                && !PLACEHOLDER.matcher(first).lookingAt()
                && OBJECT.matcher(first).lookingAt();
    }
}
