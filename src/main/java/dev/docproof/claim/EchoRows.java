package dev.docproof.claim;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.http.Request;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.ResponseExample;
import dev.docproof.shape.Difference;
import dev.docproof.shape.Echo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verdicts on what examples send and show to come back: one for each example. */
public final class EchoRows {
    // More names than fit into a line tell nothing more.
    private static final int MOST_NAMES = 5;

    private EchoRows() {}

    /**
     * @param trials those of one operation
     */
    public static List<Verdict> verdicts(List<Trial> trials) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Trial trial : trials) {
            Optional<ResponseExample> shown =
                    trial.exchange().response().filter(response -> response.json().isPresent());
            List<Request> requests = trial.exchange().request().requests();
            if (shown.isPresent() && requests.size() == 1) {
                Echo echo = shown(trial, requests.get(0), shown.get().json().get());
                if (!echo.isEmpty()) {
                    verdicts.add(verdict(trial, shown.get(), echo));
                }
            }
        }
        return verdicts;
    }

    private static Echo shown(Trial trial, Request request, JsonValue shown) {
        return Echo.shown(SentValues.of(request, trial.operation()), shown);
    }

    private static Verdict verdict(Trial trial, ResponseExample shown, Echo echo) {
        Claim claim =
                new Claim(
                        ClaimKind.ECHO,
                        trial.verdict().claim().operation(),
                        shown.json().orElseThrow().span().sub(0, 1),
                        "what is sent comes back: " + names(echo));
        Optional<Evidence> evidence = trial.verdict().evidence();
        Optional<JsonValue> answer = evidence.flatMap(sent -> answer(trial, sent));
        if (answer.isEmpty()) {
            return new Verdict.NotExercised(
                    claim, evidence, "the example was not answered with JSON as documented");
        }
        List<Finding> findings =
                echo
                        .differences(
                                SentValues.of(evidence.get().request(), trial.operation()),
                                answer.get())
                        .stream()
                        .filter(difference -> !shown.leavesOpen(difference.path().toString()))
                        .map(EchoRows::finding)
                        .toList();
        return findings.isEmpty()
                ? new Verdict.Confirmed(claim, evidence, findings)
                : new Verdict.Contradicted(claim, evidence, findings);
    }

    private static Finding finding(Difference difference) {
        return Rule.ECHO_DIFFERS.at(difference.span(), difference.message());
    }

    private static String names(Echo echo) {
        List<String> names = echo.names();
        String first = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
        return names.size() > MOST_NAMES
                ? first + " and %d more".formatted(names.size() - MOST_NAMES)
                : first;
    }

    private static Optional<JsonValue> answer(Trial trial, Evidence evidence) {
        boolean met = evidence.status().filter(trial.expected()::accepts).isPresent();
        return met ? evidence.json() : Optional.empty();
    }
}
