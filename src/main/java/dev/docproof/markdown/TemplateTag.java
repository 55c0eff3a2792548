package dev.docproof.markdown;

/**
 * Shortcodes, Liquid tags and attribute lists, which are not read; {@code {{name}}} may be a value.
 */
final class TemplateTag {
    private static final int LONGEST = 1000;

    private TemplateTag() {}

    /** Just past the one that begins here; -1 where none does. */
    static int end(String text, int from) {
        String close = close(text, from);
        int at = close.isEmpty() ? -1 : Bounded.indexOf(text, close, from + 2, LONGEST);
        return at < 0 ? -1 : at + close.length();
    }

    private static String close(String text, int from) {
        if (text.startsWith("{%", from)) {
            return "%}";
        }
        if (text.startsWith("{{<", from)) {
            return ">}}";
        }
        if (text.startsWith("{{%", from)) {
            return "%}}";
        }
        boolean attributes = text.startsWith("{:", from) || text.startsWith("{#", from);
        return attributes ? "}" : "";
    }
}
