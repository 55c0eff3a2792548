package dev.docproof.operation;

import dev.docproof.finding.Reading;
import dev.docproof.json.JsonReader;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.markdown.Block.Code;
import dev.docproof.source.Slice;
import dev.docproof.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A resource as a page shows it before an example changes it: what has to be there for the example
 * to work.
 *
 * @param block the block it stands in
 */
public record Original(Span block, Slice text, JsonObject json) {
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)\\b(original|(existing|current|initial) (resource|record|object|item|state|data))\\b");

    public Original {
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(json, "json");
    }

    /** Those of a page, in its order. What is not whole or no JSON cannot be made. */
    static List<Original> in(Scene scene) {
        List<Original> found = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            if (scene.block(i) instanceof Code code && isLabelled(scene, i)) {
                of(code).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isLabelled(Scene scene, int index) {
        String label = scene.label(index);
        String words = label.isBlank() ? scene.headingText(scene.headingOf(index)) : label;
        return isCalled(words);
    }

    /** Whether the words in front of a block say that it shows one. */
    static boolean isCalled(String label) {
        return LABEL.matcher(label).find();
    }

    private static Optional<Original> of(Code code) {
        return Optional.of(code.text())
                .map(JsonReader::strict)
                .flatMap(Reading::value)
                .filter(JsonObject.class::isInstance)
                .map(json -> new Original(code.span(), code.text(), (JsonObject) json));
    }
}
