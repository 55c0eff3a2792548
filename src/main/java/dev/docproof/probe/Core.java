package dev.docproof.probe;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a body says of its record, without what only wraps it: {@code {"boat": {…}}}, {@code
 * {"data": {"attributes": {…}}}}.
 *
 * @param steps the names of the members on the way
 */
record Core(List<String> steps, JsonObject object) {
    private static final String ATTRIBUTES = "attributes";
    private static final int DEEPEST = 4;

    Core {
        steps = List.copyOf(steps);
    }

    static Core of(JsonObject body) {
        List<String> steps = new ArrayList<>();
        JsonObject object = body;
        Optional<String> next = wrapped(object);
        while (next.isPresent() && steps.size() < DEEPEST) {
            steps.add(next.get());
            object = (JsonObject) object.get(next.get()).orElseThrow();
            next = wrapped(object);
        }
        return new Core(steps, object);
    }

    /** The member that is all there is, or that JSON:API has for what a record says. */
    private static Optional<String> wrapped(JsonObject object) {
        if (object.get(ATTRIBUTES).filter(JsonObject.class::isInstance).isPresent()) {
            return Optional.of(ATTRIBUTES);
        }
        return object.members().size() == 1
                        && object.members().get(0).value() instanceof JsonObject inner
                        && !inner.members().isEmpty()
                ? Optional.of(object.members().get(0).name())
                : Optional.empty();
    }

    /** How the body as a whole calls one of its members. */
    String whole(String member) {
        return steps.isEmpty() ? member : String.join(".", steps) + "." + member;
    }

    /** The same part of another body; of one that is not wrapped alike all of it. */
    JsonValue in(JsonValue other) {
        JsonValue part = other;
        for (String step : steps) {
            Optional<JsonValue> next =
                    part instanceof JsonObject object ? object.get(step) : Optional.empty();
            if (next.isEmpty()) {
                return other;
            }
            part = next.get();
        }
        return part;
    }
}
