package dev.docproof.fix;

import dev.docproof.claim.Evidence;
import dev.docproof.claim.ExpectedStatus;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.http.Response;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.operation.PageOperations;
import dev.docproof.operation.ResponseExample;
import dev.docproof.shape.BodyReader;
import dev.docproof.target.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An example of a page, and what the server answered to it. */
record AnsweredExample(
        Exchange exchange,
        Optional<Operation> owner,
        Verdict verdict,
        Evidence evidence,
        Response response) {
    /** Those examples of a page that were answered at all. */
    static List<AnsweredExample> of(PageOperations page, List<Verdict> verdicts) {
        List<AnsweredExample> examples = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            for (AnsweredExample example : candidates(page, verdict)) {
                if (example.exchange.request().span().equals(verdict.claim().span())) {
                    examples.add(example);
                }
            }
        }
        return examples;
    }

    private static List<AnsweredExample> candidates(PageOperations page, Verdict verdict) {
        Optional<Evidence> evidence = verdict.evidence();
        if (evidence.isEmpty()
                || !(evidence.get().outcome() instanceof Outcome.Answered answered)) {
            return List.of();
        }
        Stream<AnsweredExample> owned =
                page.operations().stream()
                        .flatMap(
                                owner ->
                                        owner.exchanges().stream()
                                                .map(
                                                        exchange ->
                                                                new AnsweredExample(
                                                                        exchange,
                                                                        Optional.of(owner),
                                                                        verdict,
                                                                        evidence.get(),
                                                                        answered.response())));
        Stream<AnsweredExample> unowned =
                page.unowned().stream()
                        .map(
                                exchange ->
                                        new AnsweredExample(
                                                exchange,
                                                Optional.empty(),
                                                verdict,
                                                evidence.get(),
                                                answered.response()));
        return Stream.concat(owned, unowned).toList();
    }

    ExpectedStatus expected() {
        return ExpectedStatus.of(exchange, owner);
    }

    Optional<JsonValue> shown() {
        return exchange.response().flatMap(ResponseExample::json);
    }

    Optional<JsonValue> answer() {
        return BodyReader.read(evidence.request().headers(), response).json();
    }

    List<Finding> findings() {
        return verdict.findings();
    }

    /** {@code PUT /users?id=1}. */
    String request() {
        return evidence.request().method() + " " + evidence.request().target();
    }
}
