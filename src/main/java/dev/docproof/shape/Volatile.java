package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonNumber;
import dev.docproof.json.JsonValue.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognises values that are new every time: ids, times, tokens, counters, versions, hashes. */
final class Volatile {
    private static final Set<String> NAMES =
            Set.of(
                    "took",
                    "elapsed",
                    "duration",
                    "uptime",
                    "version",
                    "revision",
                    "rev",
                    "etag",
                    "sequence",
                    "seq",
                    "counter",
                    "index",
                    "token",
                    "secret",
                    "signature",
                    "nonce",
                    "hash",
                    "checksum",
                    "digest",
                    "cursor",
                    "session",
                    "jwt",
                    "uuid",
                    "guid",
                    "key",
                    "latency",
                    "pid",
                    "hostname");

    private static final List<String> ENDINGS =
            List.of(
                    "token",
                    "uuid",
                    "guid",
                    "hash",
                    "sha",
                    "etag",
                    "version",
                    "revision",
                    "seq",
                    "cursor",
                    "key",
                    "secret",
                    "checksum",
                    "digest",
                    "nonce",
                    "index",
                    "ms",
                    "millis",
                    "seconds");

    /** Those of times. */
    private static final Set<String> TIMES =
            Set.of(
                    "time",
                    "timestamp",
                    "date",
                    "created",
                    "updated",
                    "modified",
                    "deleted",
                    "started",
                    "finished",
                    "expires");

    private static final List<String> TIME_ENDINGS =
            List.of("at", "on", "time", "timestamp", "date");

    private Volatile() {}

    /** Both of one kind, and the name or the form of the values says that they change. */
    static boolean test(String name, JsonValue documented, JsonValue actual) {
        if (documented instanceof JsonString one && actual instanceof JsonString other) {
            return strings(name, one.value(), other.value());
        }
        return documented instanceof JsonNumber one
                && actual instanceof JsonNumber other
                && (isNamedSo(name) || isEpoch(one.literal()) && isEpoch(other.literal()));
    }

    /** {@code createdAt}, {@code expiry_date}, {@code updated}. */
    static boolean isOfTime(String name) {
        return TIMES.contains(name.toLowerCase(Locale.ROOT))
                || TIME_ENDINGS.stream().anyMatch(ending -> ends(name, ending));
    }

    private static boolean strings(String name, String documented, String actual) {
        for (Format format : List.of(Format.UUID, Format.ISO_8601)) {
            if (format.matches(documented)) {
                return format.matches(actual);
            }
        }
        return isNamedSo(name) || isOpaque(documented) && isOpaque(actual);
    }

    private static boolean isNamedSo(String name) {
        return Names.isId(name)
                || isOfTime(name)
                || NAMES.contains(name.toLowerCase(Locale.ROOT))
                || ENDINGS.stream().anyMatch(ending -> ends(name, ending));
    }

    /** The last word of a name in camel or snake case. */
    private static boolean ends(String name, String word) {
        int start = name.length() - word.length();
        if (start <= 0 || !name.regionMatches(true, start, word, 0, word.length())) {
            return false;
        }
        char first = name.charAt(start);
        return Character.isUpperCase(first) && !Character.isUpperCase(name.charAt(start - 1))
                || "_-".indexOf(name.charAt(start - 1)) >= 0;
    }

    /** Seconds or milliseconds since 1970 in our days. */
    private static boolean isEpoch(String literal) {
        return (literal.length() == 10 || literal.length() == 13)
                && literal.startsWith("1")
                && literal.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Long, without a space, letters and digits mixed: made by a machine. */
    private static boolean isOpaque(String text) {
        return text.length() >= 16
                && text.chars().anyMatch(c -> c >= '0' && c <= '9')
                && text.chars().anyMatch(Character::isLetter)
                && text.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "-_.+/=".indexOf(c) >= 0);
    }
}
