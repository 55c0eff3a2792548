package dev.docproof.curl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The few file name endings that curl knows. */
final class MediaTypes {
    private static final List<Map.Entry<String, String>> BY_ENDING =
            List.of(
                    Map.entry(".gif", "image/gif"),
                    Map.entry(".jpg", "image/jpeg"),
                    Map.entry(".jpeg", "image/jpeg"),
                    Map.entry(".png", "image/png"),
                    Map.entry(".svg", "image/svg+xml"),
                    Map.entry(".txt", "text/plain"),
                    Map.entry(".htm", "text/html"),
                    Map.entry(".html", "text/html"),
                    Map.entry(".pdf", "application/pdf"),
                    Map.entry(".xml", "application/xml"));

    private MediaTypes() {}

    static Optional<String> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return BY_ENDING.stream()
                .filter(entry -> lower.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
