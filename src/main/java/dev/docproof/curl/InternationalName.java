package dev.docproof.curl;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A host name with letters beyond ASCII as it is looked up and sent (UTS 46, not transitional: a
 * sharp s stays one). The JDK's own {@code IDN} knows only the rules of 2003.
 */
final class InternationalName {
    private static final int LONGEST_LABEL = 63;

    /** Stands for what no name has; a line separator is refused later. */
    private static final String REFUSED = "\u2028";

    private InternationalName() {}

    /** Empty where it is no host name. */
    static Optional<String> ascii(String name) {
        List<String> labels = new ArrayList<>();
        for (String label : mapped(name).split("\\.", -1)) {
            if (!isValid(label)) {
                return Optional.empty();
            }
            String plain = label.chars().allMatch(c -> c < 128) ? label : Punycode.of(label);
            if (plain.length() > LONGEST_LABEL) {
                return Optional.empty();
            }
            labels.add(plain);
        }
        return Optional.of(String.join(".", labels));
    }

    private static String mapped(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        name.codePoints()
                .filter(c -> !isIgnored(c))
                .forEach(c -> kept.append(c < 128 ? Character.toString(c) : mapped(c)));
        StringBuilder lower = new StringBuilder(kept.length());
        // One by one: a sigma at the end of a word is like any other here.
        Normalizer.normalize(kept, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(c -> lower.appendCodePoint(Character.toLowerCase(c)));
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }

    /** A character that only stands for others must not bring in punctuation. */
    private static String mapped(int c) {
        if (c == 0x3002 || c == 0xff0e || c == 0xff61) {
            return ".";
        }
        if (c == 0x1e9e) {
            return "\u00df";
        }
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        boolean punctuation =
                plain.chars().anyMatch(p -> p < 128 && p != '-' && !Character.isLetterOrDigit(p));
        return punctuation ? REFUSED : plain;
    }

    /** The soft hyphen, joiners, variation selectors: they are not seen and not sent. */
    private static boolean isIgnored(int c) {
        return c == 0xad
                || c == 0x34f
                || c >= 0x180b && c <= 0x180d
                || c >= 0x200b && c <= 0x200d
                || c == 0x2060
                || c == 0x2064
                || c >= 0xfe00 && c <= 0xfe0f
                || c == 0xfeff;
    }

    private static boolean isValid(String label) {
        boolean plain = label.chars().allMatch(c -> c < 128);
        if (label.startsWith("-") || label.endsWith("-") || plain) {
            return plain && !label.startsWith("-") && !label.endsWith("-");
        }
        return !label.startsWith("--", 2)
                && !isMark(label.codePointAt(0))
                && label.codePoints().allMatch(InternationalName::isAllowed);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isAllowed(int c) {
        int type = Character.getType(c);
        return c < 128
                || type != Character.CONTROL
                        && type != Character.SURROGATE
                        && type != Character.PRIVATE_USE
                        && type != Character.FORMAT
                        && type != Character.SPACE_SEPARATOR
                        && type != Character.LINE_SEPARATOR
                        && type != Character.PARAGRAPH_SEPARATOR;
    }
}
