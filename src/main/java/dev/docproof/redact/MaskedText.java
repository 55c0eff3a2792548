package dev.docproof.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a body, or the query of a URL, without the values of sensitive names; in time
 * proportional to its length, whatever it holds.
 */
final class MaskedText {
    /** Below that, a number tells too little to be found again. */
    private static final int SHORTEST = 4;

    private static final Pattern VALUE =
            Pattern.compile(
                    "<([\\w:.-]{1,100})>([^<]{1,10000})(?=</)"
                            + "|\\s([\\w:.-]{1,100})=\"([^\"<]{0,10000})\"");

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
        if (value >= text.length()) {
            return value;
        }
        if (text.charAt(value) == '[') {
            return maskItems(value);
        }
        if (text.charAt(value) != '"') {
            return maskNumber(value);
        }
        int end = endOfString(value);
        replace(value + 1, Math.max(end - 1, value + 1));
        return end;
    }

    private int maskItems(int open) {
        int at = skipBlanks(open + 1);
        while (at < text.length() && (text.charAt(at) == '"' || isDigit(at))) {
            at = skipBlanks(mask(at));
            if (at < text.length() && text.charAt(at) == ',') {
                at = skipBlanks(at + 1);
            }
        }
        return at;
    }

    /** The mask is quoted in its place, so that JSON stays what it is. */
    private int maskNumber(int from) {
        int end = from;
        while (end < text.length() && (isDigit(end) || "+-.eE".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end - from >= SHORTEST) {
            found.add(text.substring(from, end));
            masked.append(text, copied, from).append('"').append(Redactor.MASK).append('"');
            copied = end;
        }
        return end;
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Of XML: elements that hold nothing but text, and attributes. */
    static MaskedText ofElements(String text) {
        MaskedText masked = new MaskedText(text);
        Matcher next = VALUE.matcher(text);
        while (next.find()) {
            int element = next.group(1) == null ? 3 : 1;
            String name = next.group(element);
            String own = name.substring(name.indexOf(':') + 1);
            if (SensitiveNames.isSecret(own) && next.end(element + 1) > next.start(element + 1)) {
                masked.replace(next.start(element + 1), next.end(element + 1));
            }
        }
        return masked;
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
