package dev.docproof.curl;

import java.util.ArrayList;
import java.util.List;

/** A placeholder in a text: where it stands and the name inside its marks. */
record PlaceholderMark(int from, int to, String name) {
    /**
     * @param address whether the text is a URL, where {@code :id} and {@code [id]} are marks too
     */
    static List<PlaceholderMark> in(String text, boolean address) {
        List<PlaceholderMark> marks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            PlaceholderMark mark = at(text, at, address);
            if (mark == null) {
                at++;
            } else {
                marks.add(mark);
                at = mark.to();
            }
        }
        return marks;
    }

    private static PlaceholderMark at(String text, int at, boolean address) {
        char c = text.charAt(at);
        if (c == '{' && text.startsWith("{{", at)) {
            String near = text.substring(at + 2, Math.min(at + 80, text.length()));
            int end = near.indexOf("}}");
            boolean named = end > 0 && near.substring(0, end).indexOf('"') < 0;
            return named
                    ? new PlaceholderMark(at, at + end + 4, near.substring(0, end).strip())
                    : null;
        }
        if (c == '{') {
            return bracketed(text, at, '{', '}');
        }
        if (c == '<') {
            return bracketed(text, at, '<', '>');
        }
        if (address && c == '(') {
            return bracketed(text, at, '(', ')');
        }
        if (address && c == '[' && at > 0 && text.charAt(at - 1) == '/') {
            return bracketed(text, at, '[', ']');
        }
        if (address && c == ':' && at > 0 && text.charAt(at - 1) == '/') {
            return colon(text, at);
        }
        return null;
    }

    private static PlaceholderMark bracketed(String text, int at, char open, char close) {
        int end = Marks.closing(text, at, open, close);
        return end < 0 || text.substring(at, end).indexOf(',') >= 0
                ? null
                : new PlaceholderMark(at, end, text.substring(at + 1, end - 1));
    }

    private static PlaceholderMark colon(String text, int at) {
        int end = at + 1;
        while (end < text.length()
                && (ShellSyntax.isName(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        boolean named = end > at + 1 && ShellSyntax.startsName(text.charAt(at + 1));
        return named ? new PlaceholderMark(at, end, text.substring(at + 1, end)) : null;
    }
}
