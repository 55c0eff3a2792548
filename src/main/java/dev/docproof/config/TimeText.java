package dev.docproof.config;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as people write it: {@code 500ms}, {@code 10s}, {@code 2m}, {@code 1h}; else seconds. */
public final class TimeText {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) ?(ms|s|m|h|)");
    private static final Map<String, Long> MILLIS =
            Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L, "", 1_000L);
    private static final long LONGEST = 86_400_000;

    private TimeText() {}

    /** Empty where it is no time, or none from 1 ms to a day. */
    public static Optional<Duration> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal unit = BigDecimal.valueOf(MILLIS.get(form.group(2)));
        long millis = new BigDecimal(form.group(1)).multiply(unit).longValue();
        return millis < 1 || millis > LONGEST
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(millis));
    }

    /** In the largest unit that keeps it a whole number. */
    public static String of(Duration time) {
        long millis = time.toMillis();
        for (String unit : new String[] {"h", "m", "s"}) {
            long size = MILLIS.get(unit);
            if (millis % size == 0) {
                return millis / size + unit;
            }
        }
        return millis + "ms";
    }
}
