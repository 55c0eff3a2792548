package dev.docproof.probe;

import dev.docproof.http.Request;
import dev.docproof.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an operation puts its records: {@code /boats} holds them, {@code /boats/{}} is one.
 *
 * @param collection segments of the path, placeholders as {@code {}}
 * @param idName what the page calls the id that the operation's own path ends with; empty where the
 *     path is that of the collection
 */
record RecordPaths(List<String> collection, Optional<String> idName) {
    private static final String ANY = "{}";

    RecordPaths {
        collection = List.copyOf(collection);
    }

    static RecordPaths of(Operation operation) {
        return of(operation.path());
    }

    static RecordPaths of(String documented) {
        List<String> path = segments(documented);
        boolean endsInId = !path.isEmpty() && path.get(path.size() - 1).equals(ANY);
        return endsInId
                ? new RecordPaths(path.subList(0, path.size() - 1), Optional.of(idName(documented)))
                : new RecordPaths(path, Optional.empty());
    }

    private static String idName(String documented) {
        String path = documented.replaceFirst("/$", "");
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}_-]", "");
    }

    /** The collection, {@code /boats/{}/masts}. */
    String name() {
        return "/" + String.join("/", collection);
    }

    boolean endsInId() {
        return idName.isPresent();
    }

    /** The path of the collection that a request of the operation is addressed to. */
    String collectionOf(Request request) {
        String path = request.path();
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return endsInId() ? trimmed.substring(0, trimmed.lastIndexOf('/')) : trimmed;
    }

    /** The id that the path of a request of the operation ends with. */
    Optional<String> idOf(Request request) {
        return endsInId() ? Edit.segment(request, 0) : Optional.empty();
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("[?#]", 2)[0].split("/")) {
            if (!segment.isEmpty()) {
                segments.add(IdPlace.isPlaceholder(segment) ? ANY : segment);
            }
        }
        return segments;
    }
}
