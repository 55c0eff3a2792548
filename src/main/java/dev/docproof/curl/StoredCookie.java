package dev.docproof.curl;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * A cookie out of a file.
 *
 * @param domain lower case, without a leading dot; may be empty
 * @param tail whether it is for the hosts below that domain too
 */
record StoredCookie(
        String domain, boolean tail, String path, boolean secure, String name, String value) {
    // What ran out before this is not sent; what runs out later is taken for good still.
    private static final LocalDateTime PAST = LocalDateTime.of(2023, 11, 14, 0, 0);
    private static final String LONG_AGO = "1700000000";
    private static final String HTTP_ONLY = "#HttpOnly_";
    private static final String HEADER = "set-cookie:";

    static Optional<StoredCookie> read(String line) {
        if (line.regionMatches(true, 0, HEADER, 0, HEADER.length())) {
            return header(line.substring(HEADER.length()));
        }
        String plain = line.startsWith(HTTP_ONLY) ? line.substring(HTTP_ONLY.length()) : line;
        return plain.startsWith("#") ? Optional.empty() : netscape(plain.split("\t", -1));
    }

    private static Optional<StoredCookie> netscape(String[] fields) {
        if (fields.length < 6 || !isLater(fields[4])) {
            return Optional.empty();
        }
        return Optional.of(
                new StoredCookie(
                        domain(fields[0]),
                        fields[1].equalsIgnoreCase("TRUE"),
                        fields[2],
                        fields[3].equalsIgnoreCase("TRUE"),
                        fields[5],
                        fields.length > 6 ? fields[6] : ""));
    }

    /** Zero means for the session; ten digits reach into our days. */
    private static boolean isLater(String seconds) {
        return seconds.equals("0") || seconds.length() >= 10 && seconds.compareTo(LONG_AGO) > 0;
    }

    private static Optional<StoredCookie> header(String text) {
        String[] parts = text.split(";", -1);
        int equals = parts[0].indexOf('=');
        if (equals < 0 || parts[0].substring(0, equals).isBlank()) {
            return Optional.empty();
        }
        String domain = "";
        String path = "/";
        boolean secure = false;
        for (int i = 1; i < parts.length; i++) {
            int at = parts[i].indexOf('=');
            String name = at < 0 ? parts[i] : parts[i].substring(0, at);
            String value = at < 0 ? "" : parts[i].substring(at + 1).strip();
            switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "domain" -> domain = domain(value);
                case "path" -> path = value.startsWith("/") ? value : "/";
                case "secure" -> secure = true;
                case "max-age", "expires" -> {
                    if (isOver(name.strip(), value)) {
                        return Optional.empty();
                    }
                }
                default -> {}
            }
        }
        if (!domain.isEmpty() && domain.indexOf('.') < 0 && !domain.equals("localhost")) {
            return Optional.empty();
        }
        return Optional.of(
                new StoredCookie(
                        domain,
                        !domain.isEmpty(),
                        path.length() > 1 && path.endsWith("/")
                                ? path.substring(0, path.length() - 1)
                                : path,
                        secure,
                        parts[0].substring(0, equals).strip(),
                        parts[0].substring(equals + 1).strip()));
    }

    private static boolean isOver(String name, String value) {
        return name.equalsIgnoreCase("max-age")
                ? value.equals("0") || value.startsWith("-")
                : CurlDate.read(value).filter(PAST::isAfter).isPresent();
    }

    private static String domain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") ? lower.substring(1) : lower;
    }

    /** Whether the older one is forgotten when this one comes. */
    boolean replaces(StoredCookie older) {
        return name.equals(older.name)
                && domain.equals(older.domain)
                && tail == older.tail
                && path.equals(older.path);
    }

    String pair() {
        return name + "=" + value;
    }
}
