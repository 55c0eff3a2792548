package dev.docproof.shape;

import dev.docproof.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A body after reading.
 *
 * @param text decoded, for people
 * @param json the one document, or the first of several; empty where the body is no JSON
 * @param documents all of them
 */
public record ReadBody(
        String text,
        Optional<JsonValue> json,
        List<JsonValue> documents,
        List<BodyProblem> problems) {
    public ReadBody {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(json, "json");
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    public boolean has(BodyProblem.Kind kind) {
        return problems.stream().anyMatch(problem -> problem.kind() == kind);
    }
}
