package dev.docproof.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form that a string is documented to have. */
public enum Format {
    DATE("an ISO 8601 date"),
    DATE_TIME("an ISO 8601 date-time"),
    /** RFC 3339 also has a space for the T. */
    RFC_3339("an RFC 3339 date-time"),
    ISO_8601("an ISO 8601 date or date-time"),
    EMAIL("an email address"),
    /** What stands where the page's example has a date-time; some servers have nothing there. */
    SHOWN_TIME("a date-time as shown"),
    UUID("a UUID"),
    URI("a URI");

    private static final int LONGEST_TIME = 64;
    private static final Pattern DAY = Pattern.compile("([+-]?\\d{4,6})-(\\d{2})-(\\d{2})");
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern TIME =
            Pattern.compile(
                    "([01]\\d|2[0-4])(:?[0-5]\\d(:?([0-5]\\d|60))?)?([.,]\\d{1,30})?"
                            + "([Zz]|[+-\u2212]([01]\\d|2[0-3])(:?[0-5]\\d)?)?");
    private static final Pattern HEXADECIMAL_GROUPS =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /** With its article. */
    public String words() {
        return words;
    }

    /** The form that the words of a row name or mention and that the page's example has. */
    public static Optional<Format> told(Optional<String> type, String description, String example) {
        return FormatWords.read(type, description, List.of(example));
    }

    /** The same, without what a description only mentions: "the email address of the owner". */
    public static Optional<Format> promised(
            Optional<String> type, String description, String example) {
        return FormatWords.named(type, description, example);
    }

    public boolean matches(String text) {
        return switch (this) {
            case DATE -> isDay(text);
            case DATE_TIME -> isDateTime(text, "Tt");
            case RFC_3339 -> isDateTime(text, "Tt _");
            case ISO_8601 -> isDay(text) || isDateTime(text, "Tt");
            case SHOWN_TIME -> text.isBlank() || isDay(text) || isDateTime(text, "Tt _");
            case EMAIL -> isEmail(text);
            case UUID -> text.length() == 36 && HEXADECIMAL_GROUPS.matcher(text).matches();
            case URI -> isUri(text);
        };
    }

    private static boolean isDay(String text) {
        return text.length() <= LONGEST_TIME
                && (isDay(DAY.matcher(text)) || isDay(COMPACT_DAY.matcher(text)));
    }

    private static boolean isDay(Matcher day) {
        if (!day.matches()) {
            return false;
        }
        try {
            LocalDate.of(
                    Integer.parseInt(day.group(1)),
                    Integer.parseInt(day.group(2)),
                    Integer.parseInt(day.group(3)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDateTime(String text, String separators) {
        int at = 0;
        while (at < text.length() && at < LONGEST_TIME && separators.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.length() <= LONGEST_TIME
                && at < text.length()
                && isDay(text.substring(0, at))
                && TIME.matcher(text.substring(at + 1)).matches();
    }

    private static boolean isEmail(String text) {
        int at = text.lastIndexOf('@');
        return at > 0
                && at < text.length() - 1
                && text.length() <= 320
                && text.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>');
    }

    private static boolean isUri(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> c <= ' ' || "<>\"`".indexOf(c) >= 0);
    }
}
