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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The example that probes are derived from, and what may be put in its place. */
final class ProbeBase {
    private final Operation operation;
    private final Request example;
    private final FreshValues fresh;

    ProbeBase(Operation operation, Request example, FreshValues fresh) {
        this.operation = operation;
        this.example = example;
        this.fresh = fresh;
    }

    Operation operation() {
        return operation;
    }

    Request example() {
        return example;
    }

    /** Empty where the example sends no JSON object. */
    Optional<JsonObject> body() {
        return object(example);
    }

    /** Where the example names its record. */
    Optional<IdPlace> id() {
        return IdPlace.of(operation, example);
    }

    /** An id of the example's make that no record has. */
    String freshId() {
        return fresh.like(id().orElseThrow().value(example).orElseThrow());
    }

    /** Whether a status row of the page speaks of it. */
    boolean promises(Topic topic) {
        return operation.statuses().stream().anyMatch(row -> RowTopics.of(row).contains(topic));
    }

    /** A POST makes a record of its own; everything else is tried on the example's. */
    Request own() {
        return operation.method().equals("POST") ? distinct() : example;
    }

    /** Without its id a request is about another record, or none: no value may clash with one. */
    Request elsewhere(String changed) {
        return id().flatMap(IdPlace::query).filter(changed::equals).isPresent()
                ? distinct()
                : own();
    }

    Optional<JsonObject> ownBody() {
        return operation.method().equals("POST") ? object(distinct()) : body();
    }

    /**
     * The example with values of its own for the members that no two records may share: those that
     * the page says so of, and those that usually are, such as an email address.
     */
    Request distinct() {
        Optional<JsonObject> object = body();
        if (object.isEmpty()) {
            return example;
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
        return names.isEmpty() ? example : Edit.withBody(example, JsonText.compact(changed));
    }

    /**
     * The members that the row about doubled records names: "user with this email already exists".
     */
    List<String> unique() {
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

    private static Optional<JsonObject> object(Request request) {
        Reading<JsonValue> reading =
                JsonReader.strict(Slice.of(new SourceFile("request body", request.body().text())));
        return reading.value().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }
}
