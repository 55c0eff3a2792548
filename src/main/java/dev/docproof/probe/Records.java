package dev.docproof.probe;

import dev.docproof.claim.Evidence;
import dev.docproof.http.Request;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.RequestExample;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The records that probes of one operation make, and the requests of other documented operations
 * that read and remove them.
 */
public final class Records {
    private final Operation operation;
    private final Sisters sisters;
    private final RecordPaths paths;

    /**
     * @param operation one that writes
     */
    public Records(Operation operation, Sisters sisters) {
        this.operation = operation;
        this.sisters = sisters;
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
        return !sisters("GET").isEmpty();
    }

    /** The operation that makes the records that this one is about. */
    public Optional<Operation> maker() {
        return sisters("POST").stream()
                .filter(sister -> !sister.role().paths().endsInId())
                .findFirst()
                .flatMap(sister -> sister.whole().get());
    }

    private List<Sister> sisters(String method) {
        return sisters.of(method, paths.name());
    }

    /** How the record that a probe wrote is read; empty where no page of the run says. */
    public Optional<Reading> reading(ProbeResult written) {
        return first("GET", role -> isAbout(role, written))
                .flatMap(reader -> about(reader, written).map(reader::byId))
                .or(() -> list(written));
    }

    private Optional<Reading> list(ProbeResult written) {
        boolean made = isPost() && isCreated(written);
        return made
                ? first("GET", Records::isList)
                        .map(reader -> reader.listing(listing(reader, written)))
                : Optional.empty();
    }

    /** How a record that a probe made is removed; empty where it made none, or no page says. */
    public Optional<Request> removing(ProbeResult made) {
        return first("DELETE", role -> isAbout(role, made))
                .flatMap(remover -> about(remover, made));
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

    private boolean isAbout(Role role, ProbeResult written) {
        return role.idName().flatMap(name -> id(written, name)).isPresent();
    }

    /** The same collection, with the id where the other operation has it. */
    private Optional<Request> about(Example other, ProbeResult written) {
        RecordPaths otherPaths = RecordPaths.of(other.operation());
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

    private static boolean isList(Role role) {
        return !role.paths().endsInId() && !role.narrowed();
    }

    /** The list of the collection, with nothing asked for that would narrow it. */
    private Request listing(Example other, ProbeResult written) {
        Request moved = moved(other.request(), written, "");
        return moved.withTarget(moved.path());
    }

    private Request moved(Request example, ProbeResult written, String last) {
        String query = example.target().substring(example.path().length());
        String slash = example.path().endsWith("/") ? "/" : "";
        Request request = written.probe().request();
        return example.withOrigin(request.origin())
                .withTarget(paths.collectionOf(request) + last + slash + query);
    }

    private Optional<Example> first(String method, Predicate<Role> wanted) {
        return sisters(method).stream()
                .filter(sister -> sister.role().hasExample() && wanted.test(sister.role()))
                .findFirst()
                .flatMap(sister -> sister.whole().get())
                .flatMap(found -> example(found).map(request -> new Example(found, request)));
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
    private record Example(Operation operation, Request request) {
        Reading byId(Request own) {
            return new Reading(operation, own, true);
        }

        Reading listing(Request own) {
            return new Reading(operation, own, false);
        }
    }
}
