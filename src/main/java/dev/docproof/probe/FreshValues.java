package dev.docproof.probe;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Values that no record has yet, of the same make as the page's own.
 *
 * <p>The same seed gives the same values in the same order; another run takes another seed, so that
 * a second pass over the same server meets no record of the first.
 */
public final class FreshValues {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
    // Above what people number by hand, below what a 32-bit integer and a double hold exactly, and
    // all of one length, so that reports of two runs differ in nothing else.
    private static final long FIRST_NUMBER = 1_000_000_000L;
    private static final long NUMBERS = 1_000_000_000L;
    // Eight digits to the base of 36, whatever the seed.
    private static final long FIRST_WORD = 78_364_164_096L;
    private static final long WORDS = 35 * FIRST_WORD;

    private final long seed;
    private int taken;

    public FreshValues(long seed) {
        this.seed = seed & Long.MAX_VALUE;
    }

    /** A value that could stand in place of the example's. */
    synchronized String like(String example) {
        taken++;
        if (UUID_TEXT.matcher(example).matches()) {
            return UUID.nameUUIDFromBytes(word().getBytes(StandardCharsets.UTF_8)).toString();
        }
        if (DIGITS.matcher(example).matches()) {
            return Long.toString(number());
        }
        int at = example.indexOf('@');
        return at > 0 ? word() + example.substring(at) : word();
    }

    synchronized JsonValue like(JsonValue example) {
        if (example instanceof JsonNumber) {
            taken++;
            return new JsonNumber(Long.toString(number()), example.span());
        }
        String text = example instanceof JsonString string ? string.value() : "";
        return new JsonString(like(text), example.span());
    }

    private long number() {
        return FIRST_NUMBER + (seed % NUMBERS + taken * 7_919L) % NUMBERS;
    }

    private String word() {
        return "docproof-" + Long.toString(FIRST_WORD + seed % WORDS, 36) + "-" + taken;
    }
}
