package dev.docproof.operation;

import dev.docproof.markdown.Block.Paragraph;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a status comes, in a paragraph of its own beside that of the status: {@code **Condition** :
 * If fields are missed.} above {@code **Code** : `400 BAD REQUEST`}.
 */
final class Conditions {
    private static final Pattern STATUS_ALONE =
            Pattern.compile(
                    "(?i)\\W*(?:(?:http |response )?status(?: code)?|code|response)\\s*[:\uff1a]\\W*"
                            + "(\\d{3}\\b[\\p{L} '-]*)\\W*");
    private static final Pattern CONDITION =
            Pattern.compile(
                    "(?is)\\W*(?:conditions?|when|cause|reason|scenario)\\s*[:\uff1a]\\s*(.+)");

    private Conditions() {}

    /** A status that stands alone in its paragraph, with the condition that goes with it. */
    static Optional<Told> of(Scene scene, int index) {
        Matcher status = STATUS_ALONE.matcher(plain(scene, index));
        if (!status.matches()) {
            return Optional.empty();
        }
        return condition(scene, index - 1)
                .or(() -> condition(scene, index + 1))
                .map(words -> new Told(status.group(1).strip(), words));
    }

    /**
     * @param label the status with its reason
     */
    record Told(String label, String condition) {}

    private static Optional<String> condition(Scene scene, int index) {
        Matcher matcher = CONDITION.matcher(plain(scene, index));
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private static String plain(Scene scene, int index) {
        boolean paragraph =
                index >= 0 && index < scene.size() && scene.block(index) instanceof Paragraph;
        return paragraph ? Scene.wordsOf(scene.block(index)).orElseThrow().plain() : "";
    }
}
