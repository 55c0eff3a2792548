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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        List<Finding> findings = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            if (QueryWords.isLimit(parameter)) {
                longer(parameter.name(), sent, documented.get(), answered.get())
                        .map(found -> found.withNote(parameter.span(), "documented here"))
                        .ifPresent(findings::add);
            }
        }
        unlisted(operation, sent)
                .filter(name -> sent.query().get(name).equals(size(documented.get())))
                .flatMap(name -> longer(name, sent, documented.get(), answered.get()).stream())
                .forEach(findings::add);
        return findings;
    }

    /** What no table lists is a limit by its name, where the page shows just so many items. */
    private static Stream<String> unlisted(Operation operation, Sent sent) {
        return sent.query().keySet().stream()
                .filter(QueryWords::isLimitName)
                .filter(
                        name ->
                                operation.parameters().stream()
                                        .noneMatch(own -> own.listed() && own.name().equals(name)));
    }

    private static String size(JsonArray list) {
        return Integer.toString(list.items().size());
    }

    private static Optional<Finding> longer(
            String name, Sent sent, JsonArray documented, JsonArray answered) {
        String asked = sent.query().getOrDefault(name, "");
        if (!asked.matches("[1-9]\\d{0,8}")) {
            return Optional.empty();
        }
        int most = Integer.parseInt(asked);
        int came = answered.items().size();
        return documented.items().size() <= most && came > most
                ? Optional.of(
                        Rule.LIST_TOO_LONG.at(
                                documented.span().sub(0, 1),
                                "%s=%d was asked for, got %d items".formatted(name, most, came)))
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
