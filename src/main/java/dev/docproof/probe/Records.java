package dev.docproof.probe;

import dev.docproof.claim.Evidence;
import dev.docproof.http.Request;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.operation.RequestExample;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The records that probes of one operation make, and the requests of other documented operations
 * that read and remove them.
 */
public final class Records {
    private final Operation operation;
    private final List<Operation> documented;
    private final RecordPaths paths;

    /**
     * @param operation one that writes
     * @param documented all operations of the run
     */
    public Records(Operation operation, List<Operation> documented) {
        this.operation = operation;
        this.documented = List.copyOf(documented);
        this.paths = RecordPaths.of(operation);
    }

    /**
     * What answers with a record.
     *
     * @param byId whether it answers with this one alone; a list may show only some
     */
    public record Reading(Operation operation, Request request, boolean byId) {}

    /** Whether any page of the run says how such records are read. */
    boolean areRead() {
        return documented.stream()
                .filter(other -> other.method().equals("GET"))
                .anyMatch(other -> paths.isSameCollection(RecordPaths.of(other)));
    }

    /** The operation that makes the records that this one is about. */
    public Optional<Operation> maker() {
        return documented.stream()
                .filter(other -> other.method().equals("POST"))
                .filter(other -> !RecordPaths.of(other).endsInId())
                .filter(other -> paths.isSameCollection(RecordPaths.of(other)))
                .findFirst();
    }

    /** How the record that a probe wrote is read; empty where no page of the run says. */
    public Optional<Reading> reading(ProbeResult written) {
        return first("GET", reader -> about(reader, written))
                .map(each -> each.reading(true))
                .or(() -> list(written));
    }

    private Optional<Reading> list(ProbeResult written) {
        boolean made = isPost() && isCreated(written);
        return made
                ? first("GET", reader -> listing(reader, written)).map(each -> each.reading(false))
                : Optional.empty();
    }

    /** How a record that a probe made is removed; empty where it made none, or no page says. */
    public Optional<Request> removing(ProbeResult made) {
        return first("DELETE", remover -> about(remover, made)).map(Found::request);
    }

    /** Whether the probe left a record behind that was not there before. */
    public boolean isMade(ProbeResult result) {
        boolean put = operation.method().equals("PUT") && !result.probe().onExample();
        return result.isSuccess() && (isPost() ? isCreated(result) : put);
    }

    private static boolean isCreated(ProbeResult result) {
        return result.status().filter(status -> status == 201).isPresent();
    }

    /**
     * The id of the record that a probe was about.
     *
     * @param name what the page calls it where the record is read or removed
     */
    Optional<String> id(ProbeResult written, String name) {
        if (isPost()) {
            return written.evidence()
                    .flatMap(Evidence::response)
                    .flatMap(response -> RecordId.in(response, name));
        }
        Request request = written.probe().request();
        if (paths.endsInId()) {
            return paths.idOf(request).filter(id -> RecordId.agree(paths.idName().get(), name));
        }
        return IdPlace.of(operation, request)
                .filter(place -> place.query().filter(id -> RecordId.agree(id, name)).isPresent())
                .flatMap(place -> place.value(request));
    }

    private boolean isPost() {
        return operation.method().equals("POST");
    }

    /** The same collection, with the id where the other operation has it. */
    private Optional<Request> about(Example other, ProbeResult written) {
        RecordPaths otherPaths = RecordPaths.of(other.operation());
        if (!paths.isSameCollection(otherPaths)) {
            return Optional.empty();
        }
        if (otherPaths.endsInId()) {
            Request moved = moved(other.request(), written, "/x");
            return id(written, otherPaths.idName().get()).map(id -> Edit.withSegment(moved, 0, id));
        }
        Request moved = moved(other.request(), written, "");
        return IdPlace.of(other.operation(), moved)
                .filter(place -> place.query().isPresent())
                .flatMap(
                        place -> id(written, place.query().get()).map(id -> place.with(moved, id)));
    }

    /** The list of the collection, with nothing asked for that would narrow it. */
    private Optional<Request> listing(Example other, ProbeResult written) {
        RecordPaths otherPaths = RecordPaths.of(other.operation());
        boolean narrowed = other.operation().parameters().stream().anyMatch(Records::isNeeded);
        if (!paths.isSameCollection(otherPaths) || otherPaths.endsInId() || narrowed) {
            return Optional.empty();
        }
        Request moved = moved(other.request(), written, "");
        return Optional.of(moved.withTarget(moved.path()));
    }

    private static boolean isNeeded(Parameter parameter) {
        return parameter.place().filter(Place.QUERY::equals).isPresent()
                && parameter.required().orElse(false);
    }

    private Request moved(Request example, ProbeResult written, String last) {
        String query = example.target().substring(example.path().length());
        String slash = example.path().endsWith("/") ? "/" : "";
        Request request = written.probe().request();
        return example.withOrigin(request.origin())
                .withTarget(paths.collectionOf(request) + last + slash + query);
    }

    private Optional<Found> first(String method, Function<Example, Optional<Request>> request) {
        return documented.stream()
                .filter(each -> each.method().equals(method))
                .flatMap(each -> example(each).map(found -> new Example(each, found)).stream())
                .flatMap(
                        each ->
                                request.apply(each).stream()
                                        .map(found -> new Found(each.operation(), found)))
                .findFirst();
    }

    /** A request of an operation that can be sent as it stands. */
    static Optional<Request> example(Operation operation) {
        return operation.exchanges().stream()
                .map(Exchange::request)
                .map(RequestExample::requests)
                .filter(requests -> requests.size() == 1)
                .map(requests -> requests.get(0))
                .findFirst();
    }

    /** An operation, and a request of it that can be sent. */
    private record Example(Operation operation, Request request) {}

    private record Found(Operation operation, Request request) {
        Reading reading(boolean byId) {
            return new Reading(operation, request, byId);
        }
    }
}
