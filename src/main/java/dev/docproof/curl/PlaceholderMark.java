package dev.docproof.curl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A placeholder in a text: where it stands and the name inside its marks.
 *
 * @param certain whether nobody would take it for a value; what is not certain counts only where
 *     somebody gives it a value
 */
record PlaceholderMark(int from, int to, String name, boolean certain) {
    /** Where a text is used; that decides what a placeholder looks like. */
    enum Place {
        ADDRESS,
        HEAD,
        BODY
    }

    static List<PlaceholderMark> in(String text, Place place) {
        List<PlaceholderMark> marks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<PlaceholderMark> mark = at(text, at, place);
            if (mark.isPresent()) {
                marks.add(mark.get());
                at = mark.get().to();
            } else {
                at++;
            }
        }
        return marks;
    }

    private static Optional<PlaceholderMark> at(String text, int at, Place place) {
        char c = text.charAt(at);
        if (c == '{') {
            Optional<PlaceholderMark> doubled = doubled(text, at);
            return doubled.isPresent() ? doubled : bracketed(text, at, '{', '}', place);
        }
        if (c == '<') {
            return isTag(text, at) ? Optional.empty() : bracketed(text, at, '<', '>', place);
        }
        if (c >= 'A' && c <= 'Z') {
            return ShoutedName.at(text, at, place);
        }
        boolean segment = place == Place.ADDRESS && at > 0 && text.charAt(at - 1) == '/';
        if (segment && c >= 'a' && c <= 'z') {
            return asked(text, at);
        }
        if (segment && c == ':') {
            return colon(text, at);
        }
        if (place == Place.ADDRESS && c == '(') {
            return bracketed(text, at, '(', ')', place);
        }
        return segment && c == '[' ? bracketed(text, at, '[', ']', place) : Optional.empty();
    }

    /** {@code </boat>}, {@code <boat/>} and {@code <?xml … ?>} are XML. */
    private static boolean isTag(String text, int at) {
        int end = text.indexOf('>', at);
        return text.startsWith("/", at + 1)
                || text.startsWith("?", at + 1)
                || text.startsWith("!", at + 1)
                || end > at + 1 && text.charAt(end - 1) == '/';
    }

    private static Optional<PlaceholderMark> doubled(String text, int at) {
        if (!text.startsWith("{{", at)) {
            return Optional.empty();
        }
        String near = text.substring(at + 2, Math.min(at + 80, text.length()));
        int end = near.indexOf("}}");
        boolean named =
                end > 0 && near.substring(0, end).chars().noneMatch(c -> "\"{:,".indexOf(c) >= 0);
        return named
                ? Optional.of(
                        new PlaceholderMark(at, at + end + 4, near.substring(0, end).strip(), true))
                : Optional.empty();
    }

    private static Optional<PlaceholderMark> bracketed(
            String text, int at, char open, char close, Place place) {
        int end = Marks.closing(text, at, open, close);
        // {a,b} is a list to curl.
        if (end < 0 || text.substring(at, end).indexOf(',') >= 0) {
            return Optional.empty();
        }
        boolean certain = place != Place.BODY || isWholeValue(text, at, end);
        return Optional.of(new PlaceholderMark(at, end, text.substring(at + 1, end - 1), certain));
    }

    /** In a body, braces and angles are JSON, queries and XML, unless they are all there is. */
    private static boolean isWholeValue(String text, int from, int to) {
        char before = from == 0 ? '=' : text.charAt(from - 1);
        char after = to == text.length() ? '&' : text.charAt(to);
        boolean quoted = before == '"' && after == '"';
        boolean formValue = before == '=' && "&;\n ".indexOf(after) >= 0;
        return quoted || formValue || jsonValue(text, from, after);
    }

    /** {@code "id": {id},} with nothing around it. */
    private static boolean jsonValue(String text, int from, char after) {
        int at = from - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at > 0
                && text.charAt(at) == ':'
                && text.charAt(at - 1) == '"'
                && ",}\n ".indexOf(after) >= 0;
    }

    /** {@code /api_endpoint_here}, {@code /your_id}: words to the reader in place of a segment. */
    private static Optional<PlaceholderMark> asked(String text, int at) {
        int end = at;
        while (end < text.length()
                && (ShellSyntax.isName(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        String name = text.substring(at, end);
        boolean whole = end == text.length() || "/?#".indexOf(text.charAt(end)) >= 0;
        boolean asks = name.endsWith("_here") || name.endsWith("-here") || name.startsWith("your_");
        return whole && asks
                ? Optional.of(new PlaceholderMark(at, end, name, true))
                : Optional.empty();
    }

    private static Optional<PlaceholderMark> colon(String text, int at) {
        int end = at + 1;
        while (end < text.length()
                && (ShellSyntax.isName(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        boolean named = end > at + 1 && ShellSyntax.startsName(text.charAt(at + 1));
        return named
                ? Optional.of(new PlaceholderMark(at, end, text.substring(at + 1, end), true))
                : Optional.empty();
    }
}
