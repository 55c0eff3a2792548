package dev.docproof.curl;

import dev.docproof.http.Header;
import java.util.Optional;

/** {@code -z}: a header where curl can read the date. */
final class TimeCondition {
    private TimeCondition() {}

    static Optional<Header> line(Optional<String> value) {
        return value.flatMap(TimeCondition::line);
    }

    /** Whether curl sends the time of a file, which nobody else can know. */
    static boolean isFile(String value, Supply supply) {
        String name = withoutSign(value);
        return CurlDate.read(name).isEmpty() && supply.readQuietly(name).isPresent();
    }

    private static String withoutSign(String value) {
        boolean signed = !value.isEmpty() && "+-=".indexOf(value.charAt(0)) >= 0;
        return signed ? value.substring(1) : value;
    }

    private static Optional<Header> line(String value) {
        char sign = value.isEmpty() ? 0 : value.charAt(0);
        String name =
                switch (sign) {
                    case '-' -> "If-Unmodified-Since";
                    case '=' -> "Last-Modified";
                    default -> "If-Modified-Since";
                };
        return CurlDate.read(withoutSign(value))
                .map(CurlDate::http)
                .map(text -> new Header(name, text));
    }
}
