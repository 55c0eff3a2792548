package dev.docproof.probe;

import dev.docproof.http.Request;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Probes about what the tables say of a request: what it requires, and of which type it is. */
final class TableProbes {
    private final ProbeBase base;
    private final List<Operation> siblings;

    /**
     * @param siblings the other operations of the run
     */
    TableProbes(ProbeBase base, List<Operation> siblings) {
        this.base = base;
        this.siblings = List.copyOf(siblings);
    }

    /** What is left out first, then what is of another type. */
    List<Probe> probes() {
        // Leaving out what narrows a DELETE could delete more than anybody meant.
        if (base.operation().method().equals("DELETE")) {
            return List.of();
        }
        List<Parameter> listed =
                base.operation().parameters().stream().filter(Parameter::listed).toList();
        return Stream.of(
                        listed.stream().filter(TableProbes::isRequired).map(this::leftOut),
                        listed.stream().map(this::otherType),
                        listed.stream().filter(TableProbes::isRequired).map(this::otherMediaType))
                .flatMap(probes -> probes)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isRequired(Parameter parameter) {
        return parameter.required().orElse(false);
    }

    private Optional<Probe> leftOut(Parameter parameter) {
        String name = parameter.name();
        String words = name + " left out";
        return switch (parameter.place().orElse(Place.PATH)) {
            case BODY ->
                    base.ownBody()
                            .filter(object -> JsonEdit.member(object, name).isPresent())
                            .map(
                                    object ->
                                            onExample(
                                                    Topic.MISSING_MEMBER,
                                                    words,
                                                    Edit.withBody(
                                                            base.own(),
                                                            JsonEdit.without(object, name)),
                                                    parameter));
            case QUERY ->
                    Edit.query(base.example(), name)
                            .filter(value -> !isAnotherOperationWithout(name))
                            .map(
                                    value ->
                                            onExample(
                                                    Topic.MISSING_PARAMETER,
                                                    words,
                                                    Edit.withoutQuery(base.elsewhere(name), name),
                                                    parameter));
            case HEADER ->
                    base.example()
                            .headers()
                            .first(name)
                            .map(
                                    value ->
                                            onExample(
                                                    topicOfHeader(name),
                                                    words,
                                                    Edit.withoutHeader(base.own(), name),
                                                    parameter));
            case PATH -> Optional.empty();
        };
    }

    /** Whether the page documents what remains as something else: the list beside the record. */
    private boolean isAnotherOperationWithout(String name) {
        return siblings.stream()
                .filter(other -> !other.equals(base.operation()))
                .filter(other -> other.method().equals(base.operation().method()))
                .filter(other -> other.path().equals(base.operation().path()))
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
                    base.ownBody()
                            .filter(object -> JsonEdit.member(object, name).isPresent())
                            .map(
                                    object ->
                                            onExample(
                                                    Topic.WRONG_TYPE,
                                                    words,
                                                    Edit.withBody(
                                                            base.own(),
                                                            JsonText.compact(
                                                                    JsonEdit.with(
                                                                            object,
                                                                            name,
                                                                            value(wrong.get())))),
                                                    parameter));
            case QUERY ->
                    Edit.query(base.example(), name)
                            .filter(value -> WrongValues.isTextual(wrong.get()))
                            .map(
                                    value ->
                                            onExample(
                                                    Topic.INVALID_PARAMETER,
                                                    name + " as " + bare,
                                                    Edit.withQuery(
                                                            base.elsewhere(name), name, bare),
                                                    parameter));
            case PATH, HEADER -> Optional.empty();
        };
    }

    private Optional<Probe> otherMediaType(Parameter parameter) {
        boolean wantsJson =
                parameter.name().equalsIgnoreCase("Content-Type")
                        && parameter
                                .description()
                                .toLowerCase(Locale.ROOT)
                                .contains("application/json");
        return wantsJson && base.body().isPresent()
                ? Optional.of(
                        onExample(
                                Topic.WRONG_MEDIA_TYPE,
                                "Content-Type as text/plain",
                                Edit.withHeader(base.own(), "Content-Type", "text/plain"),
                                parameter))
                : Optional.empty();
    }

    private static Probe onExample(Topic topic, String words, Request request, Parameter subject) {
        return Probe.onExample(topic, words, request, Optional.of(subject));
    }

    private static JsonValue value(String json) {
        return JsonReader.strict(Slice.of(new SourceFile("probe", json))).value().orElseThrow();
    }
}
