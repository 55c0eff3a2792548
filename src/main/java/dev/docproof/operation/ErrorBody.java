package dev.docproof.operation;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.markdown.Block.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The one response in the sections about errors that belong to no operation: what every refusal
 * looks like. What tells of one kind of error alone may be missing from others: lists of details,
 * and the field that was at fault.
 */
final class ErrorBody {
    private static final Set<String> OF_FIELDS =
            Set.of(
                    "field",
                    "fields",
                    "param",
                    "parameter",
                    "property",
                    "pointer",
                    "source",
                    "path",
                    "location",
                    "value",
                    "line",
                    "column",
                    "target");

    private final Scene scene;
    private final Areas areas;

    ErrorBody(Scene scene, Areas areas) {
        this.scene = scene;
        this.areas = areas;
    }

    /** Empty where the page shows none, or several. */
    Optional<ResponseExample> find() {
        List<ResponseExample> shown =
                IntStream.range(0, scene.size())
                        .filter(this::isShown)
                        .mapToObj(i -> new Responses().of((Code) scene.block(i)))
                        .filter(own -> own.json().filter(JsonObject.class::isInstance).isPresent())
                        .toList();
        return shown.size() == 1
                ? Optional.of(shown.get(0).leavingOpen(special(shown.get(0).json().orElseThrow())))
                : Optional.empty();
    }

    private boolean isShown(int block) {
        return scene.block(block) instanceof Code code
                && Responses.looksLikeJson(code.text().text())
                && areas.at(block).isEmpty()
                && scene.headingCues(block, 0).contains(Cue.ERROR)
                && StatusBeside.find(scene, block).isEmpty();
    }

    private static List<String> special(JsonValue body) {
        List<String> places = new ArrayList<>();
        special(body, "$", places);
        return places;
    }

    /** An object that is all there is only wraps the error. */
    private static void special(JsonValue value, String path, List<String> places) {
        if (!(value instanceof JsonObject object)) {
            return;
        }
        boolean alone = object.members().size() == 1;
        for (Member member : object.members()) {
            String place = path + "." + member.name();
            boolean nested =
                    member.value() instanceof JsonArray || member.value() instanceof JsonObject;
            if (alone && nested) {
                special(member.value(), place, places);
            } else if (nested || OF_FIELDS.contains(member.name().toLowerCase(Locale.ROOT))) {
                places.add(place);
            }
        }
    }
}
