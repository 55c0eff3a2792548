package dev.docproof.probe;

import dev.docproof.http.Request;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.shape.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a request names the record that it is about.
 *
 * @param query the name of the query parameter, or empty for a path segment
 * @param segment counted from the end of the path, 0 being the last
 */
record IdPlace(Optional<String> query, int segment) {
    /** Empty where the operation is not about one record, or nothing says which part names it. */
    static Optional<IdPlace> of(Operation operation, Request example) {
        Optional<IdPlace> found =
                inQuery(operation)
                        .map(name -> new IdPlace(Optional.of(name), 0))
                        .or(() -> inPath(operation));
        return found.filter(place -> place.value(example).isPresent());
    }

    Optional<String> value(Request request) {
        return query.isPresent()
                ? Edit.query(request, query.get())
                : Edit.segment(request, segment);
    }

    Request with(Request request, String value) {
        return query.isPresent()
                ? Edit.withQuery(request, query.get(), value)
                : Edit.withSegment(request, segment, value);
    }

    private static Optional<String> inQuery(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.place().filter(Place.QUERY::equals).isPresent())
                .filter(IdPlace::isRequired)
                .map(Parameter::name)
                .filter(IdPlace::namesRecord)
                .findFirst();
    }

    private static Optional<IdPlace> inPath(Operation operation) {
        List<String> segments = List.of(operation.path().split("/"));
        for (int i = segments.size() - 1; i > 0; i--) {
            if (isPlaceholder(segments.get(i))) {
                return Optional.of(new IdPlace(Optional.empty(), segments.size() - 1 - i));
            }
        }
        // A path that only a command shows has the id itself where others have its name.
        return segments.size() > 2 && isId(segments.get(segments.size() - 1))
                ? Optional.of(new IdPlace(Optional.empty(), 0))
                : Optional.empty();
    }

    private static boolean isId(String segment) {
        boolean number = segment.chars().allMatch(Character::isDigit) && !segment.isEmpty();
        return number || Format.UUID.matches(segment);
    }

    private static boolean isRequired(Parameter parameter) {
        return parameter.required().orElse(false);
    }

    static boolean namesRecord(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("id")
                || lower.equals("uuid")
                || lower.equals("key")
                || lower.equals("slug")
                || name.endsWith("Id")
                || name.endsWith("ID")
                || lower.endsWith("_id")
                || lower.endsWith("-id");
    }

    static boolean isPlaceholder(String segment) {
        return !segment.isEmpty() && ":{<[($".indexOf(segment.charAt(0)) >= 0;
    }
}
