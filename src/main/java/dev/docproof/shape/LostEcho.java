package dev.docproof.shape;

import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.shape.Difference.Kind;
import dev.docproof.shape.Echo.Repetition;
import dev.docproof.shape.Location.Found;
import java.util.List;
import java.util.Optional;

/**
 * What was sent and shown to come back, and is not in an answer that has the object around it. A
 * comparison of shapes says nothing of it where the object may have any members.
 */
public final class LostEcho {
    private LostEcho() {}

    public static List<Difference> of(Echo echo, Sent sent, JsonValue actual) {
        return echo.repetitions().stream()
                .filter(own -> !own.to().hasItem() && own.to().in(actual).isEmpty())
                .flatMap(own -> lost(own, sent, actual).stream())
                .toList();
    }

    private static Optional<Difference> lost(Repetition repetition, Sent sent, JsonValue actual) {
        return Echo.value(repetition, sent)
                .flatMap(
                        value ->
                                repetition.to().parent().in(actual).stream()
                                        .filter(found -> found.value() instanceof JsonObject)
                                        .findFirst()
                                        .map(found -> lost(repetition, value, found)));
    }

    private static Difference lost(Repetition repetition, JsonValue value, Found around) {
        return new Difference(
                Kind.ECHO_DIFFERS,
                around.path().member(repetition.to().name()),
                JsonText.abbreviated(Comparison.described(value)),
                "nothing",
                repetition.span());
    }
}
