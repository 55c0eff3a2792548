package dev.docproof.operation;

import java.util.Locale;

/** What stands for a value in a path: {@code {id}}, {@code <id>}, {@code :id}, {@code $ID}, … */
final class Placeholder {
    private static final int[] NONE = {};
    private static final String OPENING = "{<[(";
    private static final String CLOSING = "}>])";

    private Placeholder() {}

    /**
     * From and to of the placeholder in a path segment, from the first mark to the last; or none.
     */
    static int[] find(String segment) {
        if (isShouted(segment) || isInItalics(segment)) {
            return new int[] {0, segment.length()};
        }
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            int kind = OPENING.indexOf(c);
            if (kind >= 0) {
                int close = segment.lastIndexOf(CLOSING.charAt(kind));
                boolean dollar = i > 0 && segment.charAt(i - 1) == '$';
                return close > i + 1 ? new int[] {dollar ? i - 1 : i, close + 1} : NONE;
            }
            boolean starts = i + 1 < segment.length() && isName(segment.charAt(i + 1));
            boolean first = i == 0 || !Character.isLetterOrDigit(segment.charAt(i - 1));
            if (starts && (c == '$' || c == ':' && first && !isDigit(segment, i + 1))) {
                return new int[] {i, endOfName(segment, i + 1)};
            }
        }
        return NONE;
    }

    /** {@code ID}, {@code USER_ID}: what nobody takes for the name of a resource. */
    private static boolean isShouted(String segment) {
        boolean id = segment.equals("ID") || segment.endsWith("_ID");
        return id && segment.equals(segment.toUpperCase(Locale.ROOT));
    }

    /** {@code _userName_}, as pages set what readers are to put in. */
    private static boolean isInItalics(String segment) {
        int last = segment.length() - 1;
        return last > 3
                && segment.charAt(0) == '_'
                && segment.charAt(last) == '_'
                && segment.substring(1, last).chars().allMatch(Character::isLetter)
                && segment.chars().anyMatch(Character::isUpperCase)
                && segment.chars().anyMatch(Character::isLowerCase);
    }

    static String name(String placeholder) {
        if (isInItalics(placeholder)) {
            return placeholder.substring(1, placeholder.length() - 1);
        }
        int from = 0;
        int to = placeholder.length();
        while (from < to && "{<[($:".indexOf(placeholder.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && CLOSING.indexOf(placeholder.charAt(to - 1)) >= 0) {
            to--;
        }
        return placeholder.substring(from, to).strip();
    }

    private static int endOfName(String segment, int from) {
        int to = from;
        while (to < segment.length() && (isName(segment.charAt(to)) || segment.charAt(to) == '-')) {
            to++;
        }
        return to;
    }

    private static boolean isDigit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
