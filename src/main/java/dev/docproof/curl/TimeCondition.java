package dev.docproof.curl;

import dev.docproof.http.Header;
import java.util.Optional;

/** {@code -z}: a header where curl can read the date. */
final class TimeCondition {
    private TimeCondition() {}

    static Optional<Header> line(Optional<String> value) {
        return value.flatMap(TimeCondition::line);
    }

    private static Optional<Header> line(String value) {
        char sign = value.isEmpty() ? 0 : value.charAt(0);
        String date = "+-=".indexOf(sign) >= 0 && sign != 0 ? value.substring(1) : value;
        String name =
                switch (sign) {
                    case '-' -> "If-Unmodified-Since";
                    case '=' -> "Last-Modified";
                    default -> "If-Modified-Since";
                };
        return CurlDate.read(date).map(CurlDate::http).map(text -> new Header(name, text));
    }
}
