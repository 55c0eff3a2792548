package dev.docproof.curl;

import dev.docproof.curl.PlaceholderMark.Place;
import java.util.List;
import java.util.Optional;

/** {@code YOUR_TOKEN}, {@code ACCOUNT_ID}: a name in capitals where a value should stand. */
final class ShoutedName {
    private static final List<String> STARTS =
            List.of("YOUR_", "MY_", "INSERT_", "REPLACE_", "ENTER_");
    private static final List<String> ENDS =
            List.of("_ID", "_KEY", "_TOKEN", "_SECRET", "_PASSWORD", "_HERE", "_UUID", "_USERNAME");

    private ShoutedName() {}

    static Optional<PlaceholderMark> at(String text, int at, Place place) {
        boolean starts = at == 0 || !isNameLike(text.charAt(at - 1));
        if (!starts) {
            return Optional.empty();
        }
        int end = at;
        while (end < text.length() && isShouted(text.charAt(end))) {
            end++;
        }
        boolean whole = (end == text.length() || !isNameLike(text.charAt(end)));
        String name = text.substring(at, end);
        if (!whole || name.indexOf('_') < 0) {
            return Optional.empty();
        }
        boolean asks = STARTS.stream().anyMatch(name::startsWith);
        boolean certain = asks || place != Place.BODY && ENDS.stream().anyMatch(name::endsWith);
        return Optional.of(new PlaceholderMark(at, end, name, certain));
    }

    private static boolean isShouted(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static boolean isNameLike(char c) {
        return ShellSyntax.isName(c) || c == '-';
    }
}
