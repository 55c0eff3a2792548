package dev.docproof.operation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a page says that a parameter goes. */
final class Places {
    private Places() {}

    /** A cell of a column such as {@code In}. */
    static Optional<Place> ofWord(String cell) {
        String lower = cell.toLowerCase(Locale.ROOT);
        if (lower.startsWith("query") || lower.contains("query string")) {
            return Optional.of(Place.QUERY);
        }
        if (lower.startsWith("path") || lower.startsWith("url path")) {
            return Optional.of(Place.PATH);
        }
        if (lower.startsWith("header")) {
            return Optional.of(Place.HEADER);
        }
        boolean body =
                lower.startsWith("body")
                        || lower.startsWith("form")
                        || lower.startsWith("json")
                        || lower.startsWith("request body")
                        || lower.startsWith("payload");
        return body ? Optional.of(Place.BODY) : Optional.empty();
    }

    /** The cues of a heading, a label or the header of a column. */
    static Optional<Place> of(Set<Cue> cues) {
        if (cues.contains(Cue.QUERY)) {
            return Optional.of(Place.QUERY);
        }
        if (cues.contains(Cue.PATH)) {
            return Optional.of(Place.PATH);
        }
        if (cues.contains(Cue.HEADER)) {
            return Optional.of(Place.HEADER);
        }
        return cues.contains(Cue.BODY) ? Optional.of(Place.BODY) : Optional.empty();
    }

    /** What a description says of its own parameter: {@code specified as part of the path}. */
    static Optional<Place> ofDescription(String description) {
        String lower = description.toLowerCase(Locale.ROOT).replace('\n', ' ');
        boolean query =
                lower.contains("as a query string")
                        || lower.contains("as a query parameter")
                        || lower.contains("in the query string")
                        || lower.contains("query string parameter")
                        || lower.contains("as a querystring");
        if (query) {
            return Optional.of(Place.QUERY);
        }
        boolean path =
                lower.contains("part of the path")
                        || lower.contains("in the path")
                        || lower.contains("as part of the url")
                        || lower.contains("path parameter");
        if (path) {
            return Optional.of(Place.PATH);
        }
        boolean body = lower.contains("in the request body") || lower.contains("in the body");
        return body ? Optional.of(Place.BODY) : Optional.empty();
    }
}
