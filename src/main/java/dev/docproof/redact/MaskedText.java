package dev.docproof.redact;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a body, or the query of a URL, without the values of sensitive names; in time
 * proportional to its length, whatever it holds.
 */
final class MaskedText {
    private final String text;
    private final StringBuilder masked = new StringBuilder();
    private final List<String> found = new ArrayList<>();
    private int copied;

    private MaskedText(String text) {
        this.text = text;
    }

    /** Of JSON, or of what is almost JSON. */
    static MaskedText ofMembers(String text) {
        MaskedText masked = new MaskedText(text);
        masked.members();
        return masked;
    }

    /** Of {@code name=value} pairs between ampersands. */
    static MaskedText ofPairs(String text) {
        MaskedText masked = new MaskedText(text);
        masked.pairs();
        return masked;
    }

    List<String> found() {
        return found;
    }

    @Override
    public String toString() {
        return copied == 0 ? text : masked + text.substring(copied);
    }

    private void members() {
        int at = text.indexOf('"');
        while (at >= 0) {
            int end = endOfString(at);
            int colon = skipBlanks(end);
            if (colon < text.length() && text.charAt(colon) == ':') {
                int value = skipBlanks(colon + 1);
                end =
                        SensitiveNames.isSecret(text.substring(at + 1, end - 1))
                                ? mask(value)
                                : value;
            }
            at = text.indexOf('"', end);
        }
    }

    private int mask(int value) {
        if (value >= text.length() || text.charAt(value) != '"') {
            return value;
        }
        int end = endOfString(value);
        replace(value + 1, Math.max(end - 1, value + 1));
        return end;
    }

    private void pairs() {
        int question = text.indexOf('?');
        int at = question + 1;
        while (at < text.length()) {
            int end = text.indexOf('&', at);
            end = end < 0 ? text.length() : end;
            int equals = text.indexOf('=', at);
            if (equals > 0 && equals < end && SensitiveNames.isSecret(text.substring(at, equals))) {
                replace(equals + 1, end);
            }
            at = end + 1;
        }
    }

    private void replace(int from, int to) {
        found.add(text.substring(from, to));
        masked.append(text, copied, from).append(Redactor.MASK);
        copied = to;
    }

    /** Just past the closing quote; past the end where there is none. */
    private int endOfString(int open) {
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
