package dev.docproof.curl;

import java.util.Optional;

/** What {@code -d} and its kin make of their value. */
final class PostData {
    private final Supply supply;

    PostData(Supply supply) {
        this.supply = supply;
    }

    /** {@code -d} and {@code --data-ascii}: a file loses its line ends. */
    String ascii(String value) {
        return value.startsWith("@")
                ? supply.read(value.substring(1)).map(PostData::withoutLineEnds).orElse("")
                : value;
    }

    /** {@code --data-binary} and {@code --json}: a file as it is. */
    String binary(String value) {
        return value.startsWith("@") ? supply.read(value.substring(1)).orElse("") : value;
    }

    /** {@code --data-urlencode}: {@code content}, {@code =content}, {@code name=content}… */
    String urlencoded(String value) {
        int separator = value.indexOf('=');
        if (separator < 0) {
            separator = value.indexOf('@');
        }
        boolean file = separator >= 0 && value.charAt(separator) == '@';
        Optional<String> content =
                file
                        ? supply.read(value.substring(separator + 1))
                        : Optional.of(value.substring(separator + 1));
        if (content.isEmpty() || file && content.get().isEmpty()) {
            return "";
        }
        String encoded = Percent.encoded(content.get()).replace("%20", "+");
        return separator > 0 ? value.substring(0, separator) + "=" + encoded : encoded;
    }

    // curl reads such a file with fgets into 256 bytes, and each time takes what stands before the
    // first NUL, CR or LF.
    static String withoutLineEnds(String content) {
        StringBuilder out = new StringBuilder(content.length());
        int at = 0;
        while (at < content.length()) {
            int most = Math.min(at + 255, content.length());
            int newline = content.indexOf('\n', at);
            int stop = newline >= 0 && newline < most ? newline + 1 : most;
            int end = at;
            while (end < stop && "\0\r\n".indexOf(content.charAt(end)) < 0) {
                end++;
            }
            out.append(content, at, end);
            at = stop;
        }
        return out.toString();
    }
}
