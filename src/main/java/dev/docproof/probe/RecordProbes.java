package dev.docproof.probe;

import dev.docproof.http.Request;
import dev.docproof.operation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Probes about records: unknown ones, new ones, and values that only one record may have. */
final class RecordProbes {
    private static final Pattern ID = Pattern.compile("(?i)\\bid\\b|Id\\b|_id\\b");

    private final ProbeBase base;
    private final Records records;

    /**
     * @param records how what the operation writes is read
     */
    RecordProbes(ProbeBase base, Records records) {
        this.base = base;
        this.records = records;
    }

    List<Probe> probes() {
        List<Probe> probes = new ArrayList<>();
        if (isCreatedByPut()) {
            probes.addAll(createdByPut());
        } else if (base.id().isPresent() && base.promises(Topic.NOT_FOUND)) {
            String unknown = base.freshId();
            Request request = base.id().get().with(base.distinct(), unknown);
            probes.add(Probe.elsewhere(Topic.NOT_FOUND, "id " + unknown, request));
        }
        base.id().flatMap(this::noNumber).ifPresent(probes::add);
        if (base.operation().method().equals("POST") && base.body().isPresent()) {
            probes.addAll(createdByPost());
        }
        if (isChange() && probes.stream().noneMatch(Probe::isReadBack)) {
            base.marked().map(RecordProbes::changed).ifPresent(probes::add);
        }
        return probes;
    }

    /** A word for the number in a path that no table lists, where a row says that it is refused. */
    private Optional<Probe> noNumber(IdPlace place) {
        boolean number = place.value(base.example()).filter(id -> id.matches("\\d+")).isPresent();
        boolean listed =
                base.operation().parameters().stream()
                        .anyMatch(own -> own.place().filter(Place.PATH::equals).isPresent());
        if (place.query().isPresent() || !number || listed || !isNumberPromised()) {
            return Optional.empty();
        }
        Request request = place.with(base.distinct(), "docproof");
        return Optional.of(Probe.elsewhere(Topic.INVALID_PARAMETER, "id docproof", request));
    }

    private boolean isNumberPromised() {
        return base.operation().statuses().stream()
                .filter(row -> RowTopics.of(row).contains(Topic.INVALID_PARAMETER))
                .anyMatch(row -> ID.matcher(row.description()).find());
    }

    private boolean isChange() {
        String method = base.operation().method();
        return (method.equals("PUT") || method.equals("PATCH"))
                && base.id().isPresent()
                && records.areRead();
    }

    private static Probe changed(Request request) {
        return Probe.onExample(Topic.CHANGED, Topic.CHANGED.words(), request, Optional.empty());
    }

    private List<Probe> createdByPost() {
        if (!canBeTaken() && !records.areRead()) {
            return List.of();
        }
        Request request = base.distinct();
        Probe created =
                request.equals(base.example())
                        ? Probe.onExample(
                                Topic.CREATED,
                                "the example a second time",
                                request,
                                Optional.empty())
                        : Probe.elsewhere(Topic.CREATED, "fresh values", request);
        if (!canBeTaken()) {
            return List.of(created);
        }
        String words = "the same " + String.join(", ", base.unique()) + " again";
        return List.of(created, Probe.elsewhere(Topic.EXISTS, words, request).after(created));
    }

    private boolean isCreatedByPut() {
        return base.operation().method().equals("PUT")
                && base.id().isPresent()
                && base.body().isPresent()
                && (promisesToCreate() || base.promises(Topic.NOT_FOUND));
    }

    /** Where 201 is the only success, it is what the example itself gets, whatever it does. */
    private boolean promisesToCreate() {
        return base.promises(Topic.CREATED)
                && base.operation().statuses().stream()
                        .anyMatch(row -> row.isSuccess() && row.code().orElse(201) != 201);
    }

    /** A record that is created, written again, and then stands in the way of another. */
    private List<Probe> createdByPut() {
        boolean promised = promisesToCreate();
        IdPlace place = base.id().orElseThrow();
        String first = base.freshId();
        Probe created =
                Probe.elsewhere(
                        promised ? Topic.CREATED : Topic.NOT_FOUND,
                        "id " + first,
                        place.with(base.distinct(), first));
        Request replacing = place.with(base.distinct(), first);
        Probe replaced =
                Probe.elsewhere(Topic.REPLACED, "id " + first + " a second time", replacing)
                        .after(created);
        List<Probe> probes =
                new ArrayList<>(promised ? List.of(created, replaced) : List.of(created));
        if (canBeTaken()) {
            probes.add(taken(first, replacing).after(promised ? replaced : created));
        }
        return probes;
    }

    private Probe taken(String holder, Request held) {
        String other = base.freshId();
        String words =
                "the %s of %s for id %s".formatted(String.join(", ", base.unique()), holder, other);
        return Probe.elsewhere(Topic.EXISTS, words, base.id().orElseThrow().with(held, other));
    }

    private boolean canBeTaken() {
        return base.promises(Topic.EXISTS) && !base.unique().isEmpty();
    }
}
