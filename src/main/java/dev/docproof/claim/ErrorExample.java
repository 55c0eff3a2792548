package dev.docproof.claim;

import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseExample;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The response that a page shows for a refusal. */
final class ErrorExample {
    private static final Set<String> ERROR_MEMBERS =
            Set.of("error", "errors", "message", "detail", "title", "code", "fault");

    private ErrorExample() {}

    /**
     * The one shown for that status; else the only response that belongs to no request and speaks
     * of an error. Empty where the page shows none, or several that could be meant.
     */
    static Optional<ResponseExample> of(Operation operation, int status) {
        Optional<ResponseExample> explicit =
                operation.responses().stream()
                        .filter(response -> response.status().equals(OptionalInt.of(status)))
                        .findFirst();
        if (explicit.isPresent()) {
            return explicit;
        }
        List<ResponseExample> candidates =
                operation.responses().stream()
                        .filter(response -> response.status().isEmpty())
                        .filter(response -> !isPaired(operation, response))
                        .filter(
                                response ->
                                        response.json().filter(ErrorExample::isError).isPresent())
                        .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static boolean isPaired(Operation operation, ResponseExample response) {
        return operation.exchanges().stream()
                .map(Exchange::response)
                .flatMap(Optional::stream)
                .anyMatch(paired -> Objects.equals(paired, response));
    }

    static boolean isError(JsonValue json) {
        return json instanceof JsonObject object
                && object.members().stream()
                        .map(member -> member.name().toLowerCase(Locale.ROOT))
                        .anyMatch(ERROR_MEMBERS::contains);
    }
}
