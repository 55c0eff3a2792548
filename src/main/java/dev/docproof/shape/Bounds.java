package dev.docproof.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a number or how long a text may be, as words tell it: {@code between 1 and 5}, {@code
 * max 64 characters}.
 *
 * @param least empty where nothing is said of it
 * @param most likewise
 * @param ofLength whether characters are counted
 */
public record Bounds(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean ofLength) {
    private static final String NUMBER = "(-?\\d{1,9})(?![\\d%]|[.,]\\d)";
    private static final String COUNTED = "(\\s*-?(?:characters?|chars?|letters?)\\b)?";

    /** Any other word behind a number says what is counted: decimals, items, bytes. */
    private static final String CLOSED =
            "(?=\\s*(?:[.,;:)\\]|]|$|\\(|inclusive\\b|and\\b|or\\b|default\\b|max\\b|maximum\\b))";

    /** In characters, of a text that is sent only to be refused. */
    private static final int LONGEST = 5_000;

    private static final Pattern RANGE =
            Pattern.compile(
                    "\\b(?:between|from|range:?|in)\\s+"
                            + NUMBER
                            + "\\s*(?:and|to|-|\u2013|\\.\\.\\.?)\\s*"
                            + NUMBER
                            + COUNTED
                            + CLOSED);
    private static final Pattern MOST =
            Pattern.compile(
                    "\\b(?:max(?:imum)?\\.?|up to|at most|no more than|not more than|no longer than"
                            + "|limited to)( length)?(?: of| is)?:?\\s+"
                            + NUMBER
                            + COUNTED
                            + CLOSED);
    private static final Pattern MOST_BEHIND =
            Pattern.compile(
                    "\\b"
                            + NUMBER
                            + COUNTED
                            + "(?: max\\b| maximum\\b| at most\\b| or (?:less|fewer)\\b)");
    private static final Pattern LEAST =
            Pattern.compile(
                    "\\b(?:min(?:imum)?\\.?|at least|no less than|not less than)( length)?(?: of| is)?:?\\s+"
                            + NUMBER
                            + COUNTED
                            + CLOSED);

    /** What the words say of numbers, or of texts; empty where they say nothing, or two things. */
    public static Optional<Bounds> told(Optional<String> type, String description, boolean ofText) {
        String words = (type.orElse("") + ". " + description).toLowerCase(Locale.ROOT);
        List<BigDecimal> least = new ArrayList<>();
        List<BigDecimal> most = new ArrayList<>();
        Matcher range = RANGE.matcher(words);
        while (range.find()) {
            if (ofText == (range.group(3) != null)) {
                least.add(new BigDecimal(range.group(1)));
                most.add(new BigDecimal(range.group(2)));
            }
        }
        collect(MOST.matcher(words), ofText, most);
        collect(LEAST.matcher(words), ofText, least);
        Matcher behind = MOST_BEHIND.matcher(words);
        while (behind.find()) {
            if (ofText == (behind.group(2) != null)) {
                most.add(new BigDecimal(behind.group(1)));
            }
        }
        boolean clear = least.size() <= 1 && most.size() <= 1 && least.size() + most.size() > 0;
        return clear
                ? Optional.of(
                        new Bounds(least.stream().findFirst(), most.stream().findFirst(), ofText))
                : Optional.empty();
    }

    private static void collect(Matcher matcher, boolean ofText, List<BigDecimal> found) {
        while (matcher.find()) {
            boolean length = matcher.group(1) != null || matcher.group(3) != null;
            if (ofText == length) {
                found.add(new BigDecimal(matcher.group(2)));
            }
        }
    }

    /** Whether a value keeps to them; false for a text where a number is meant. */
    public boolean keeps(String value) {
        if (ofLength) {
            return keeps(BigDecimal.valueOf(value.codePointCount(0, value.length())));
        }
        return value.matches("-?\\d{1,12}(\\.\\d{1,12})?") && keeps(new BigDecimal(value));
    }

    private boolean keeps(BigDecimal size) {
        return least.filter(own -> size.compareTo(own) < 0).isEmpty()
                && most.filter(own -> size.compareTo(own) > 0).isEmpty();
    }

    /** A JSON value right beyond them; empty where it would be too long to send. */
    public Optional<String> beyond() {
        Optional<BigDecimal> size =
                most.map(own -> own.add(BigDecimal.ONE))
                        .or(() -> least.map(own -> own.subtract(BigDecimal.ONE)));
        if (!ofLength) {
            return size.map(BigDecimal::toPlainString);
        }
        return size.map(BigDecimal::intValue)
                .filter(length -> length >= 0 && length <= LONGEST)
                .map(length -> "\"" + "x".repeat(length) + "\"");
    }
}
