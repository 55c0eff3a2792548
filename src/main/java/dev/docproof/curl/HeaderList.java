package dev.docproof.curl;

import java.util.List;
import java.util.Optional;

/** The texts given with {@code -H}, looked at the way curl does. */
final class HeaderList {
    private HeaderList() {}

    /** Whether a text says something of the header, be it that it is to be left out. */
    static boolean isNamed(String text, String name) {
        return text.length() > name.length()
                && text.regionMatches(true, 0, name, 0, name.length())
                && (text.charAt(name.length()) == ':' || text.charAt(name.length()) == ';');
    }

    static boolean starts(String line, String beginning) {
        return line.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    static Optional<String> first(List<String> texts, String name) {
        return texts.stream().filter(text -> isNamed(text, name)).findFirst();
    }

    static boolean has(List<String> texts, String name) {
        return first(texts, name).isPresent();
    }

    /** What stands behind the colon, leading blanks left out. */
    static Optional<String> value(List<String> texts, String name) {
        return first(texts, name)
                .map(text -> text.substring(name.length() + 1))
                .map(HeaderList::withoutLeadingBlanks);
    }

    private static String withoutLeadingBlanks(String value) {
        int start = 0;
        while (start < value.length() && value.charAt(start) == ' ') {
            start++;
        }
        return value.substring(start);
    }

    /**
     * What curl sends for one {@code -H}: its text, with {@code name;} turned into {@code name:}.
     * Empty where it only switches a header off or is no header.
     */
    static Optional<String> line(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            int semicolon = text.indexOf(';');
            boolean last = semicolon >= 0 && isBlank(text, semicolon + 1);
            return last && text.length() == semicolon + 1
                    ? Optional.of(text.substring(0, semicolon) + ":")
                    : Optional.empty();
        }
        boolean sent = colon > 0 && !isBlank(text, colon + 1);
        return sent ? Optional.of(text) : Optional.empty();
    }

    /** Whether there is nothing but what curl skips. */
    static boolean isBlank(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && (c < 9 || c > 13)) {
                return false;
            }
        }
        return true;
    }
}
