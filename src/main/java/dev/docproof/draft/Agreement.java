package dev.docproof.draft;

import dev.docproof.contract.Contract;
import dev.docproof.http.Request;
import dev.docproof.json.JsonText;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.RequestExample;
import dev.docproof.operation.ResponseExample;
import dev.docproof.shape.Expectation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds drafts against the contracts there are, request by request. */
public final class Agreement {
    private final Map<RequestKey, List<Contract>> byRequest = new HashMap<>();

    public Agreement(List<Contract> contracts) {
        for (Contract contract : contracts) {
            RequestExample shown = contract.exchange().request();
            if (shown.requests().size() == 1) {
                Request request = shown.requests().get(0);
                byRequest
                        .computeIfAbsent(RequestKey.of(request), any -> new ArrayList<>())
                        .add(contract);
            }
        }
    }

    /**
     * What a draft and the contracts have to do with each other.
     *
     * @param contract the one that answers the same request; empty where none does
     * @param differences how it answers differently, a line each; none where it agrees
     */
    public record Match(Optional<Contract> contract, List<String> differences) {
        public Match {
            differences = List.copyOf(differences);
        }

        public boolean agrees() {
            return contract.isPresent() && differences.isEmpty();
        }
    }

    /** The contract that agrees, else the first that answers the request. */
    public Match match(Draft draft) {
        List<Match> matches =
                byRequest.getOrDefault(RequestKey.of(draft.request()), List.of()).stream()
                        .map(
                                contract ->
                                        new Match(
                                                Optional.of(contract),
                                                differences(draft, contract)))
                        .toList();
        return matches.stream()
                .filter(Match::agrees)
                .findFirst()
                .or(() -> matches.stream().findFirst())
                .orElseGet(() -> new Match(Optional.empty(), List.of()));
    }

    private static List<String> differences(Draft draft, Contract contract) {
        Optional<ResponseExample> answer = contract.exchange().response();
        int status = answer.map(shown -> shown.status().orElse(0)).orElse(0);
        if (status != draft.status()) {
            return List.of("the page says %d, the contract %d".formatted(draft.status(), status));
        }
        Optional<JsonValue> body = answer.flatMap(ResponseExample::json);
        if (draft.body().isEmpty()) {
            return List.of();
        }
        return body.map(json -> differences(draft.body().get(), json, answer.get()))
                .orElseGet(() -> List.of("the page shows JSON, the contract none"));
    }

    private static List<String> differences(
            JsonValue page, JsonValue contract, ResponseExample answer) {
        Set<String> lines = new LinkedHashSet<>();
        Expectation shown = new Expectation(Optional.of(page), List.of(), page.span());
        shown.strictDifferences(contract).differences().stream()
                .filter(difference -> !answer.leavesOpen(difference.path().toString()))
                .forEach(
                        difference ->
                                lines.add(
                                        "%s: the page says %s, the contract %s"
                                                .formatted(
                                                        difference.path(),
                                                        words(difference.documented()),
                                                        words(difference.actual()))));
        return List.copyOf(lines);
    }

    private static String words(String value) {
        return value.isEmpty() ? "nothing" : JsonText.abbreviated(value);
    }
}
