package dev.docproof.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads lists of all the values that a member can have: {@code One of `a`, `b`}. A list that only
 * gives examples is none, and where the words leave a doubt there is none either.
 */
public final class ClosedList {
    private static final List<String> OPENINGS =
            List.of(
                    "one of the following values",
                    "one of the following",
                    "one of these",
                    "one of",
                    "either",
                    "possible values are",
                    "possible values",
                    "allowed values are",
                    "allowed values",
                    "valid values are",
                    "valid values",
                    "accepted values are",
                    "accepted values",
                    "supported values are",
                    "supported values",
                    "permitted values are",
                    "permitted values",
                    "available values",
                    "enum values",
                    "enumeration",
                    "enum",
                    "options are",
                    "options",
                    "can be",
                    "must be",
                    "is always",
                    "values");

    /** A description may go on in the next line. */
    private static final String BLANKS = " \t\r\n";

    private static final int LONGEST = 10_000;
    private static final Set<String> WEAK = Set.of("can be", "must be", "is always", "values");

    /** Words after which a list is not all there is. */
    private static final List<String> OPEN_ENDS =
            List.of(
                    "e.g",
                    "eg.",
                    "for example",
                    "for instance",
                    "such as",
                    "etc",
                    "...",
                    "\u2026",
                    "and so on",
                    "among others",
                    "or any",
                    "or anything",
                    "or another",
                    "or other",
                    "or others",
                    "or custom",
                    "and more",
                    "and others",
                    "including",
                    "like ",
                    "or a ",
                    "or an ",
                    "or your",
                    "default options",
                    "default values");

    private final String text;
    private final String lower;
    private final List<String> values = new ArrayList<>();
    private boolean marked = true;
    private int at;

    private ClosedList(String text, int from) {
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT);
        this.at = from;
    }

    /** At least two values, in the order they stand; empty where no closed list is understood. */
    public static List<String> read(Optional<String> type, String description) {
        List<String> found = inText(type.orElse(""));
        return found.isEmpty() ? inText(description) : found;
    }

    private static List<String> inText(String text) {
        // Half a list would be a wrong one.
        String plain = text.length() > LONGEST ? "" : text;
        String lower = plain.toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS) {
            int start = wordAt(lower, opening);
            if (start >= 0) {
                ClosedList list = new ClosedList(plain, start + opening.length());
                boolean closed = list.values(WEAK.contains(opening));
                return closed ? List.copyOf(list.values) : List.of();
            }
        }
        ClosedList bare = new ClosedList(plain, 0);
        return bare.values(true) && bare.at >= plain.strip().length()
                ? List.copyOf(bare.values)
                : List.of();
    }

    /**
     * @param marksOnly whether only values in quotes or code count
     */
    private boolean values(boolean marksOnly) {
        skip(" :(-\u2014\t\n*");
        if (lower.startsWith("the values", at)) {
            at += "the values".length();
            skip(" :");
        }
        while (value()) {
            if (!separator()) {
                break;
            }
        }
        return values.size() >= 2 && (marked || !marksOnly) && isClosedAfter();
    }

    private boolean value() {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        String closing =
                c == '`' ? "`" : c == '"' ? "\"" : c == '\'' ? "'" : c == '\u201C' ? "\u201D" : "";
        return closing.isEmpty() ? bareWord() : quoted(closing);
    }

    private boolean quoted(String closing) {
        int from = at + 1;
        while (from < text.length() && text.startsWith(closing, from)) {
            from++;
        }
        int end = text.indexOf(closing, from);
        if (end <= from || end - from > 100) {
            return false;
        }
        values.add(withoutQuotes(text.substring(from, end).strip()));
        at = end;
        skip(closing);
        explanation();
        return true;
    }

    /** {@code `"a"`} means the value a. */
    private static String withoutQuotes(String value) {
        boolean quoted =
                value.length() > 2
                        && "\"'".indexOf(value.charAt(0)) >= 0
                        && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private boolean bareWord() {
        int end = at;
        while (end < text.length() && (isWordPart(text.charAt(end)) || joins(end))) {
            end++;
        }
        if (end == at) {
            return false;
        }
        marked = false;
        values.add(text.substring(at, end));
        at = end;
        explanation();
        return true;
    }

    /** Whether a mark stands inside a word: {@code aws:kms}, {@code 1.5}, {@code text/plain}. */
    private boolean joins(int mark) {
        return mark > at
                && mark + 1 < text.length()
                && ".:/+@".indexOf(text.charAt(mark)) >= 0
                && isWordPart(text.charAt(mark + 1));
    }

    /** {@code `a` (the first)}. */
    private void explanation() {
        int from = at;
        skip(" ");
        if (at < text.length() && text.charAt(at) == '(') {
            int close = text.indexOf(')', at);
            at = close < 0 ? at : close + 1;
        } else {
            at = from;
        }
    }

    private boolean separator() {
        int from = at;
        skip(BLANKS);
        boolean comma = at < text.length() && ",|/;".indexOf(text.charAt(at)) >= 0;
        if (comma) {
            at++;
            skip(BLANKS);
        }
        boolean word = skipWord("or") || skipWord("and");
        if (!comma && !word) {
            at = from;
        }
        return comma || word;
    }

    private boolean skipWord(String word) {
        int end = at + word.length();
        boolean stands =
                lower.startsWith(word, at)
                        && end < text.length()
                        && BLANKS.indexOf(text.charAt(end)) >= 0;
        if (!stands) {
            return false;
        }
        at += word.length();
        skip(BLANKS);
        return true;
    }

    /** The list ends with its sentence, and nothing in the text says that there is more. */
    private boolean isClosedAfter() {
        skip(" )*");
        boolean ends = at >= text.length() || ".;<\n\u2014-".indexOf(text.charAt(at)) >= 0;
        return ends && OPEN_ENDS.stream().noneMatch(this::says);
    }

    /** Whether the text has these words, and not only the letters, as "ketch" has those of etc. */
    private boolean says(String words) {
        boolean word = Character.isLetter(words.charAt(words.length() - 1));
        for (int from = lower.indexOf(words); from >= 0; from = lower.indexOf(words, from + 1)) {
            int end = from + words.length();
            boolean starts =
                    from == 0
                            || !Character.isLetter(words.charAt(0))
                            || !Character.isLetter(lower.charAt(from - 1));
            boolean ends = !word || end == lower.length() || !Character.isLetter(lower.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    private void skip(String chars) {
        while (at < text.length() && chars.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static int wordAt(String text, String words) {
        int at = text.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && ends) {
                return at;
            }
            at = text.indexOf(words, at + 1);
        }
        return -1;
    }
}
