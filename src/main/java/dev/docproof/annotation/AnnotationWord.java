package dev.docproof.annotation;

import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word of an annotation, with what stands behind its equals sign.
 *
 * @param value without its quotes
 * @param span the word with its value
 * @param closed false where the quote of the value never ends
 */
record AnnotationWord(String name, Optional<String> value, Span span, boolean closed) {
    /** The words of a text, parted by blanks. */
    static List<AnnotationWord> in(Slice slice) {
        String text = slice.text();
        List<AnnotationWord> words = new ArrayList<>();
        int at = blanks(text, 0);
        while (at < text.length()) {
            int end = nameEnd(text, at);
            AnnotationWord word = word(slice, at, end);
            words.add(word);
            at = blanks(text, at + word.span().length());
        }
        return words;
    }

    private static AnnotationWord word(Slice slice, int from, int nameEnd) {
        String text = slice.text();
        String name = text.substring(from, nameEnd);
        if (nameEnd == text.length() || text.charAt(nameEnd) != '=') {
            int to = Math.max(nameEnd, from + 1);
            return new AnnotationWord(
                    text.substring(from, to), Optional.empty(), slice.span(from, to), true);
        }
        int start = nameEnd + 1;
        char quote = start < text.length() ? text.charAt(start) : ' ';
        if (quote != '"' && quote != '\'') {
            int to = blank(text, start);
            return new AnnotationWord(
                    name, Optional.of(text.substring(start, to)), slice.span(from, to), true);
        }
        int close = text.indexOf(quote, start + 1);
        int to = close < 0 ? text.length() : close;
        return new AnnotationWord(
                name,
                Optional.of(text.substring(start + 1, to)),
                slice.span(from, close < 0 ? to : to + 1),
                close >= 0);
    }

    private static int nameEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '=' && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int blank(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == ',';
    }
}
