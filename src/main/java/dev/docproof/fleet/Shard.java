package dev.docproof.fleet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several equal parts of the pages.
 *
 * @param index from 1
 */
public record Shard(int index, int count) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    public Shard {
        if (index < 1 || index > count) {
            throw new IllegalArgumentException("There is no shard " + index + " of " + count);
        }
    }

    /** All pages. */
    public static Shard whole() {
        return new Shard(1, 1);
    }

    /** Reads {@code 2/16}; empty where it is none. */
    public static Optional<Shard> of(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)))
                : Optional.empty();
    }

    static Optional<Shard> of(int index, int count) {
        return index < 1 || index > count ? Optional.empty() : Optional.of(new Shard(index, count));
    }

    public boolean isWhole() {
        return count == 1;
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
