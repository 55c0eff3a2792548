package dev.docproof.curl;

import java.util.Optional;

/**
 * Values for the placeholders of a page: {@code {id}}, {@code <id>}, {@code :id}, {@code $ID},
 * {@code YOUR_TOKEN}. They are put in before curl's own globbing sees the URL.
 */
@FunctionalInterface
public interface Placeholders {
    /**
     * @param name without what marks it as a placeholder
     */
    Optional<String> value(String name);

    static Placeholders none() {
        return name -> Optional.empty();
    }
}
