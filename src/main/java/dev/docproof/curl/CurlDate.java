package dev.docproof.curl;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The dates that {@code curl_getdate} reads. A date without a zone is in UTC. */
final class CurlDate {
    private static final DateTimeFormatter HTTP =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private static final List<String> MONTHS =
            List.of("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));

    private static final List<String> DAYS =
            List.of(
                    ("mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday"
                                    + " sunday")
                            .split(" "));

    private static final int MOST_PARTS = 6;
    private static final int FIRST_YEAR = 1583;

    private final String text;
    private int at;
    private int day = -1;
    private int month = -1;
    private int year = -1;
    private int hour = -1;
    private int minute;
    private int second;
    private boolean weekday;
    private boolean yearNext;
    private OptionalInt minutesWest = OptionalInt.empty();

    private CurlDate(String text) {
        this.text = text;
    }

    static Optional<LocalDateTime> read(String text) {
        return new CurlDate(text).parse();
    }

    private Optional<LocalDateTime> parse() {
        for (int part = 0; part < MOST_PARTS; part++) {
            skip();
            if (at >= text.length()) {
                break;
            }
            boolean understood = ShellSyntax.isDigit(text.charAt(at)) ? number() : word();
            if (!understood) {
                return Optional.empty();
            }
        }
        boolean whole = day >= 0 && month >= 0 && year >= FIRST_YEAR;
        if (!whole || day > 31 || month > 12 || hour > 23 || minute > 59 || second > 60) {
            return Optional.empty();
        }
        // Curl counts on: the 31st of a short month is a day of the next.
        return Optional.of(
                LocalDateTime.of(year, Math.max(month, 1), 1, Math.max(hour, 0), minute, 0)
                        .plusDays(day - 1L)
                        .plusSeconds(second)
                        .plusMinutes(minutesWest.orElse(0)));
    }

    private void skip() {
        while (at < text.length()
                && !isLetter(text.charAt(at))
                && !ShellSyntax.isDigit(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private boolean word() {
        int from = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        if (!weekday && DAYS.contains(word)) {
            weekday = true;
            return true;
        }
        if (month < 0 && MONTHS.contains(word)) {
            month = MONTHS.indexOf(word) + 1;
            return true;
        }
        if (minutesWest.isEmpty()) {
            minutesWest = TimeZones.minutesWest(word);
            return minutesWest.isPresent();
        }
        return false;
    }

    private boolean number() {
        if (hour < 0 && time()) {
            return true;
        }
        int from = at;
        while (at < text.length() && ShellSyntax.isDigit(text.charAt(at))) {
            at++;
        }
        String digits = text.substring(from, at);
        if (digits.length() > 9) {
            return false;
        }
        int value = Integer.parseInt(digits);
        char sign = from > 0 ? text.charAt(from - 1) : ' ';
        if (minutesWest.isEmpty()
                && digits.length() == 4
                && value <= 1400
                && (sign == '+' || sign == '-')) {
            int minutes = value / 100 * 60 + value % 100;
            minutesWest = OptionalInt.of(sign == '+' ? -minutes : minutes);
            return true;
        }
        if (digits.length() == 8 && year < 0 && month < 0 && day < 0) {
            year = value / 10000;
            month = value % 10000 / 100;
            day = value % 100;
            return true;
        }
        return dayOrYear(value);
    }

    private boolean dayOrYear(int value) {
        if (!yearNext && day < 0) {
            yearNext = true;
            if (value > 0 && value < 32) {
                day = value;
                return true;
            }
        }
        if (yearNext && year < 0) {
            year = value >= 100 ? value : value + (value > 70 ? 1900 : 2000);
            yearNext = day >= 0;
            return true;
        }
        return false;
    }

    /** {@code hh:mm} or {@code hh:mm:ss}. */
    private boolean time() {
        int from = at;
        int hours = twoDigits();
        if (!colon()) {
            at = from;
            return false;
        }
        hour = hours;
        minute = twoDigits();
        if (colon()) {
            second = twoDigits();
        }
        return true;
    }

    private boolean colon() {
        boolean colon =
                at + 1 < text.length()
                        && text.charAt(at) == ':'
                        && ShellSyntax.isDigit(text.charAt(at + 1));
        at += colon ? 1 : 0;
        return colon;
    }

    private int twoDigits() {
        int value = 0;
        int end = Math.min(at + 2, text.length());
        while (at < end && ShellSyntax.isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        return value;
    }

    /** As HTTP writes dates. */
    static String http(LocalDateTime date) {
        return HTTP.format(date.atOffset(ZoneOffset.UTC));
    }
}
