package dev.docproof.claim;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.json.JsonValue;
import dev.docproof.json.JsonValue.JsonArray;
import dev.docproof.json.JsonValue.JsonObject;
import dev.docproof.json.JsonValue.Member;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.shape.Sent;
import java.util.List;
import java.util.Optional;

/** Holds the length of a list against the parameter that asks for so many items at most. */
final class ListLimit {
    private ListLimit() {}

    /**
     * @param shown the response of the page; it has to keep the limit itself
     */
    static List<Finding> findings(
            Operation operation, Sent sent, JsonValue shown, JsonValue actual) {
        Optional<JsonArray> documented = list(shown);
        Optional<JsonArray> answered = list(actual);
        if (documented.isEmpty() || answered.isEmpty()) {
            return List.of();
        }
        return operation.parameters().stream()
                .filter(QueryWords::isLimit)
                .flatMap(
                        parameter ->
                                longer(parameter, sent, documented.get(), answered.get()).stream())
                .toList();
    }

    private static Optional<Finding> longer(
            Parameter parameter, Sent sent, JsonArray documented, JsonArray answered) {
        String asked = sent.query().getOrDefault(parameter.name(), "");
        if (!asked.matches("[1-9]\\d{0,8}")) {
            return Optional.empty();
        }
        int most = Integer.parseInt(asked);
        int came = answered.items().size();
        return documented.items().size() <= most && came > most
                ? Optional.of(
                        Rule.LIST_TOO_LONG
                                .at(
                                        documented.span().sub(0, 1),
                                        "%s=%d was asked for, got %d items"
                                                .formatted(parameter.name(), most, came))
                                .withNote(parameter.span(), "documented here"))
                : Optional.empty();
    }

    /** The answer itself, or the one list in it. */
    private static Optional<JsonArray> list(JsonValue value) {
        if (value instanceof JsonArray array) {
            return Optional.of(array);
        }
        List<JsonArray> lists =
                value instanceof JsonObject object
                        ? object.members().stream()
                                .map(Member::value)
                                .filter(JsonArray.class::isInstance)
                                .map(JsonArray.class::cast)
                                .toList()
                        : List.of();
        return lists.size() == 1 ? Optional.of(lists.get(0)) : Optional.empty();
    }
}
