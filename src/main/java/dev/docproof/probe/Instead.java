package dev.docproof.probe;

import dev.docproof.http.Request;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.source.Slice;
import dev.docproof.source.SourceFile;
import java.util.Optional;

/** Puts another value in the place of a parameter or member that the example sends. */
final class Instead {
    /** What is told word by word. */
    private static final int LONGEST = 40;

    private final ProbeBase base;
    private final Parameter parameter;

    Instead(ProbeBase base, Parameter parameter) {
        this.base = base;
        this.parameter = parameter;
    }

    /**
     * Empty where the example does not send the parameter.
     *
     * @param json the other value
     */
    Optional<Probe> in(Topic topic, String json) {
        String name = parameter.name();
        String member = base.member(parameter);
        String bare = json.replace("\"", "");
        return switch (parameter.place().orElse(Place.HEADER)) {
            case BODY ->
                    base.ownBody()
                            .filter(object -> JsonEdit.member(object, member).isPresent())
                            .map(object -> JsonEdit.with(object, member, value(json)))
                            .map(object -> Payload.sending(base.own(), object))
                            .map(request -> probe(topic, base.sendsForm() ? bare : json, request));
            case QUERY ->
                    Edit.query(base.example(), name)
                            .map(old -> Edit.withQuery(base.elsewhere(name), name, bare))
                            .map(request -> probe(topic, bare, request));
            case PATH ->
                    base.id()
                            .filter(place -> place.query().isEmpty())
                            .map(place -> place.with(base.distinct(), bare))
                            .map(request -> probe(topic, bare, request));
            case HEADER -> Optional.empty();
        };
    }

    private Probe probe(Topic topic, String value, Request request) {
        String words = parameter.name() + " as " + words(value);
        return Probe.onExample(topic, words, request, Optional.of(parameter));
    }

    /** Of a long text only how long it is. */
    private static String words(String value) {
        int length = value.startsWith("\"") ? value.length() - 2 : value.length();
        return length > LONGEST ? "a text of %d characters".formatted(length) : value;
    }

    private static JsonValue value(String json) {
        return JsonReader.strict(Slice.of(new SourceFile("probe", json))).value().orElseThrow();
    }
}
