package dev.docproof.curl;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The dates that {@code curl_getdate} reads. A date without a zone is in UTC. */
final class CurlDate {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final List<String> DAYS =
            List.of(
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri",
                    "sat",
                    "sun",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday");
    private static final List<String> ZONES = List.of("gmt", "utc", "ut", "z");

    private final String text;
    private int at;
    private int day = -1;
    private int month = -1;
    private int year = -1;
    private int hour = -1;
    private int minute;
    private int second;
    private int offset;
    private boolean wrong;

    private CurlDate(String text) {
        this.text = text;
    }

    static Optional<LocalDateTime> read(String text) {
        CurlDate date = new CurlDate(text);
        return date.parse();
    }

    private Optional<LocalDateTime> parse() {
        int parts = 0;
        while (at < text.length() && !wrong && parts < 6) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c) || c >= 128) {
                at++;
                continue;
            }
            if (ShellSyntax.isDigit(c)) {
                number();
            } else {
                word();
            }
            parts++;
        }
        if (wrong || day < 0 || month < 0 || year < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.of(year, month, day, Math.max(hour, 0), minute, second)
                            .minusSeconds(offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void word() {
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        if (MONTHS.contains(word) && month < 0) {
            month = MONTHS.indexOf(word) + 1;
        } else if (!DAYS.contains(word) && !ZONES.contains(word)) {
            wrong = true;
        }
    }

    private void number() {
        int from = at;
        while (at < text.length() && ShellSyntax.isDigit(text.charAt(at))) {
            at++;
        }
        String digits = text.substring(from, at);
        boolean signed = from > 0 && "+-".indexOf(text.charAt(from - 1)) >= 0;
        if (digits.length() > 9) {
            wrong = true;
        } else if (hour < 0
                && at < text.length()
                && text.charAt(at) == ':'
                && digits.length() < 3) {
            time(Integer.parseInt(digits));
        } else if (digits.length() == 4 && signed && hour >= 0 && year >= 0) {
            int value = Integer.parseInt(digits);
            int seconds = (value / 100 * 60 + value % 100) * 60;
            offset = text.charAt(from - 1) == '+' ? seconds : -seconds;
        } else if (digits.length() == 8 && year < 0 && month < 0 && day < 0) {
            year = Integer.parseInt(digits.substring(0, 4));
            month = Integer.parseInt(digits.substring(4, 6));
            day = Integer.parseInt(digits.substring(6));
        } else {
            dayOrYear(digits);
        }
    }

    private void dayOrYear(String digits) {
        int value = Integer.parseInt(digits);
        if (day < 0 && value > 0 && value < 32) {
            day = value;
        } else if (year < 0) {
            year = value >= 100 ? value : value + (value > 70 ? 1900 : 2000);
        } else {
            wrong = true;
        }
    }

    private void time(int hours) {
        hour = hours;
        minute = twoDigits();
        if (at < text.length() && text.charAt(at) == ':') {
            second = twoDigits();
        }
    }

    private int twoDigits() {
        at++;
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
        return java.time.format.DateTimeFormatter.ofPattern(
                        "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                .format(date.atOffset(ZoneOffset.UTC));
    }
}
