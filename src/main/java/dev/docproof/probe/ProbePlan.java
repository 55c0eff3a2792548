package dev.docproof.probe;

import dev.docproof.finding.Reading;
import dev.docproof.http.Request;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.operation.StatusRow;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The probes of one operation, derived from an example that the page gives, in a fixed order: those
 * that meet status rows first, then what is left out, then what is of another type.
 */
public final class ProbePlan {
    private final Operation operation;
    private final List<Operation> siblings;
    private final Request example;
    private final Optional<JsonObject> body;
    private final Optional<IdPlace> id;
    private final FreshValues fresh;
    private final Set<Topic> promised = EnumSet.noneOf(Topic.class);
    private final List<Probe> probes = new ArrayList<>();

    private ProbePlan(
            Operation operation, List<Operation> siblings, Request example, FreshValues fresh) {
        this.operation = operation;
        this.siblings = siblings;
        this.example = example;
        this.body = object(example);
        this.id = IdPlace.of(operation, example);
        this.fresh = fresh;
        operation.statuses().forEach(row -> promised.addAll(RowTopics.of(row)));
    }

    /**
     * @param siblings the other operations of the run
     * @param example a request of the operation that can be sent as it stands
     */
    public static List<Probe> of(
            Operation operation, List<Operation> siblings, Request example, FreshValues fresh) {
        return new ProbePlan(operation, siblings, example, fresh).probes();
    }

    private List<Probe> probes() {
        addRecords();
        addInvalidJson();
        addLeftOut();
        addOtherTypes();
        addOtherMediaType();
        return List.copyOf(probes);
    }

    /** Unknown, new and doubled records. */
    private void addRecords() {
        if (isCreatedByPut()) {
            addCreatedByPut();
        } else if (id.isPresent() && promised.contains(Topic.NOT_FOUND)) {
            String unknown = fresh.like(id.get().value(example).orElseThrow());
            probes.add(
                    Probe.elsewhere(
                            Topic.NOT_FOUND,
                            "id " + unknown,
                            id.get().with(distinct(example), unknown)));
        }
        if (operation.method().equals("POST") && body.isPresent() && canBeTaken()) {
            Request first = distinct(example);
            Probe created = Probe.elsewhere(Topic.CREATED, "fresh values", first);
            probes.add(created);
            probes.add(
                    Probe.elsewhere(
                                    Topic.EXISTS,
                                    "the same " + String.join(", ", unique()) + " again",
                                    first)
                            .after(created));
        }
    }

    private boolean isCreatedByPut() {
        return operation.method().equals("PUT")
                && id.isPresent()
                && body.isPresent()
                && (promised.contains(Topic.CREATED) || promised.contains(Topic.NOT_FOUND));
    }

    private void addCreatedByPut() {
        IdPlace place = id.orElseThrow();
        String firstId = fresh.like(place.value(example).orElseThrow());
        Probe created =
                Probe.elsewhere(
                        promised.contains(Topic.CREATED) ? Topic.CREATED : Topic.NOT_FOUND,
                        "id " + firstId,
                        place.with(distinct(example), firstId));
        probes.add(created);
        Request replacing = place.with(distinct(example), firstId);
        Probe replaced =
                Probe.elsewhere(Topic.REPLACED, "id " + firstId + " a second time", replacing)
                        .after(created);
        if (promised.contains(Topic.CREATED)) {
            probes.add(replaced);
        }
        if (canBeTaken()) {
            String otherId = fresh.like(place.value(example).orElseThrow());
            probes.add(
                    Probe.elsewhere(
                                    Topic.EXISTS,
                                    "the "
                                            + String.join(", ", unique())
                                            + " of "
                                            + firstId
                                            + " for id "
                                            + otherId,
                                    place.with(replacing, otherId))
                            .after(promised.contains(Topic.CREATED) ? replaced : created));
        }
    }

    private void addInvalidJson() {
        if (body.isPresent()) {
            String text = example.body().text();
            String cut = text.substring(0, text.lastIndexOf('}'));
            probes.add(
                    Probe.onExample(
                            Topic.INVALID_JSON,
                            "the body without its last brace",
                            Edit.withBody(onFreshRecord(), cut),
                            Optional.empty()));
        }
    }

    private void addLeftOut() {
        // Leaving out what narrows a DELETE could delete more than anybody meant.
        boolean dangerous = operation.method().equals("DELETE");
        for (Parameter parameter : operation.parameters()) {
            if (parameter.listed() && parameter.required().orElse(false) && !dangerous) {
                leftOut(parameter).ifPresent(probes::add);
            }
        }
    }

    private Optional<Probe> leftOut(Parameter parameter) {
        String name = parameter.name();
        String words = name + " left out";
        return switch (parameter.place().orElse(Place.PATH)) {
            case BODY ->
                    freshBody()
                            .filter(object -> JsonEdit.member(object, name).isPresent())
                            .map(
                                    object ->
                                            onExample(
                                                    Topic.MISSING_MEMBER,
                                                    words,
                                                    Edit.withBody(
                                                            onFreshRecord(),
                                                            JsonEdit.without(object, name)),
                                                    parameter));
            case QUERY ->
                    Edit.query(example, name)
                            .filter(value -> !isAnotherOperationWithout(name))
                            .map(
                                    value ->
                                            onExample(
                                                    Topic.MISSING_PARAMETER,
                                                    words,
                                                    Edit.withoutQuery(elsewhere(name), name),
                                                    parameter));
            case HEADER ->
                    example.headers()
                            .first(name)
                            .map(
                                    value ->
                                            onExample(
                                                    topicOfHeader(name),
                                                    words,
                                                    Edit.withoutHeader(onFreshRecord(), name),
                                                    parameter));
            case PATH -> Optional.empty();
        };
    }

    /** Whether the page documents what remains as something else: the list beside the record. */
    private boolean isAnotherOperationWithout(String name) {
        return siblings.stream()
                .filter(other -> !other.equals(operation))
                .filter(other -> other.method().equals(operation.method()))
                .filter(other -> other.path().equals(operation.path()))
                .anyMatch(other -> !requires(other, name));
    }

    private static boolean requires(Operation operation, String query) {
        return operation.parameters().stream()
                .anyMatch(
                        parameter ->
                                parameter.name().equals(query)
                                        && parameter.required().orElse(false));
    }

    private static Topic topicOfHeader(String name) {
        return name.equalsIgnoreCase("Authorization")
                ? Topic.UNAUTHENTICATED
                : Topic.MISSING_HEADER;
    }

    private void addOtherTypes() {
        for (Parameter parameter : operation.parameters()) {
            if (parameter.listed() && !operation.method().equals("DELETE")) {
                otherType(parameter).ifPresent(probes::add);
            }
        }
    }

    private Optional<Probe> otherType(Parameter parameter) {
        Optional<String> wrong = parameter.type().flatMap(WrongValues::instead);
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        String name = parameter.name();
        String words = name + " as " + wrong.get();
        String bare = wrong.get().replace("\"", "");
        return switch (parameter.place().orElse(Place.HEADER)) {
            case BODY ->
                    freshBody()
                            .filter(object -> JsonEdit.member(object, name).isPresent())
                            .map(
                                    object ->
                                            onExample(
                                                    Topic.WRONG_TYPE,
                                                    words,
                                                    Edit.withBody(
                                                            onFreshRecord(),
                                                            JsonText.compact(
                                                                    JsonEdit.with(
                                                                            object,
                                                                            name,
                                                                            value(wrong.get())))),
                                                    parameter));
            case QUERY ->
                    Edit.query(example, name)
                            .filter(value -> WrongValues.isTextual(wrong.get()))
                            .map(
                                    value ->
                                            onExample(
                                                    Topic.INVALID_PARAMETER,
                                                    name + " as " + bare,
                                                    Edit.withQuery(elsewhere(name), name, bare),
                                                    parameter));
            case PATH, HEADER -> Optional.empty();
        };
    }

    private void addOtherMediaType() {
        for (Parameter parameter : operation.parameters()) {
            if (parameter.name().equalsIgnoreCase("Content-Type")
                    && parameter.required().orElse(false)
                    && parameter.description().toLowerCase(Locale.ROOT).contains("application/json")
                    && body.isPresent()) {
                probes.add(
                        onExample(
                                Topic.WRONG_MEDIA_TYPE,
                                "Content-Type as text/plain",
                                Edit.withHeader(onFreshRecord(), "Content-Type", "text/plain"),
                                parameter));
            }
        }
    }

    /** A POST makes a record of its own; everything else is tried on the example's. */
    private Request onFreshRecord() {
        return operation.method().equals("POST") ? distinct(example) : example;
    }

    /** Without its id a request is about another record, or none: no value may clash with one. */
    private Request elsewhere(String changed) {
        return id.flatMap(IdPlace::query).filter(changed::equals).isPresent()
                ? distinct(example)
                : onFreshRecord();
    }

    private Optional<JsonObject> freshBody() {
        return operation.method().equals("POST") ? object(distinct(example)) : body;
    }

    /**
     * The request with values of its own for the members that no two records may share: those that
     * the page says so of, and those that usually are, such as an email address.
     */
    private Request distinct(Request request) {
        Optional<JsonObject> object = object(request);
        if (object.isEmpty()) {
            return request;
        }
        JsonObject changed = object.get();
        Set<String> names = new LinkedHashSet<>(unique());
        UsuallyUnique.members(object.get()).forEach(names::add);
        for (String name : names) {
            Optional<JsonValue> value = JsonEdit.member(changed, name);
            if (value.isPresent()) {
                changed = JsonEdit.with(changed, name, fresh.like(value.get()));
            }
        }
        return names.isEmpty() ? request : Edit.withBody(request, JsonText.compact(changed));
    }

    private boolean canBeTaken() {
        return promised.contains(Topic.EXISTS) && !unique().isEmpty();
    }

    /**
     * The members that the row about doubled records names: "user with this email already exists".
     */
    private List<String> unique() {
        List<String> names = new ArrayList<>();
        for (StatusRow row : operation.statuses()) {
            if (RowTopics.of(row).contains(Topic.EXISTS)) {
                String words =
                        " "
                                + row.description()
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[^\\p{L}\\p{N}_]+", " ")
                                + " ";
                operation.parameters().stream()
                        .filter(
                                parameter ->
                                        parameter.place().filter(Place.BODY::equals).isPresent())
                        .map(Parameter::name)
                        .filter(name -> words.contains(" " + name.toLowerCase(Locale.ROOT) + " "))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static Probe onExample(Topic topic, String words, Request request, Parameter subject) {
        return Probe.onExample(topic, words, request, Optional.of(subject));
    }

    private static JsonValue value(String json) {
        return JsonReader.strict(Slice.of(new SourceFile("probe", json))).value().orElseThrow();
    }

    private static Optional<JsonObject> object(Request request) {
        Reading<JsonValue> reading =
                JsonReader.strict(Slice.of(new SourceFile("request body", request.body().text())));
        return reading.value().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }
}
