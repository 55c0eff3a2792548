package dev.docproof.claim;

import dev.docproof.finding.Finding;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseMember;
import dev.docproof.shape.BodyReader;
import dev.docproof.shape.Difference;
import dev.docproof.shape.Expectation;
import dev.docproof.source.Span;
import dev.docproof.target.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The verdicts on the members that an operation lists for its response, held against the answers to
 * its examples. Here the table is taken at its own word, whatever the page's example shows.
 */
public final class MemberRows {
    private MemberRows() {}

    /**
     * One verdict for each member that has a type.
     *
     * @param trials those of the operation
     */
    public static List<Verdict> verdicts(Operation operation, List<Trial> trials) {
        List<Verdict> verdicts = new ArrayList<>();
        Optional<Trial> met =
                trials.stream().filter(trial -> answer(trial).isPresent()).findFirst();
        Map<Span, Difference> differences =
                met.map(trial -> differences(operation, trial)).orElse(Map.of());
        for (ResponseMember member : operation.responseMembers()) {
            if (member.type().isPresent()) {
                verdicts.add(
                        verdict(claim(operation, member), met, differences.get(member.span())));
            }
        }
        return verdicts;
    }

    private static Claim claim(Operation operation, ResponseMember member) {
        return new Claim(
                ClaimKind.TYPE,
                operation.name(),
                member.span(),
                "%s is %s".formatted(member.name(), member.type().orElseThrow()));
    }

    private static Verdict verdict(Claim claim, Optional<Trial> met, Difference difference) {
        if (met.isEmpty()) {
            return new Verdict.NotExercised(
                    claim, "no example was answered with JSON as documented");
        }
        Optional<Evidence> evidence = met.get().verdict().evidence();
        if (difference == null) {
            return new Verdict.Confirmed(claim, evidence, List.of());
        }
        if (difference.kind() == Difference.Kind.MEMBER_MISSING) {
            return new Verdict.NotExercised(claim, evidence, "the answer does not have it");
        }
        Finding finding =
                BodyJudge.rule(difference.kind()).at(difference.span(), difference.message());
        return new Verdict.Contradicted(claim, evidence, List.of(finding));
    }

    private static Map<Span, Difference> differences(Operation operation, Trial trial) {
        Expectation table =
                new Expectation(
                        Optional.empty(),
                        BodyJudge.members(operation),
                        trial.exchange().request().span());
        return table.differences(answer(trial).orElseThrow()).stream()
                .filter(difference -> difference.kind() != Difference.Kind.MEMBER_UNDOCUMENTED)
                .collect(
                        Collectors.toMap(
                                Difference::span, Function.identity(), (first, second) -> first));
    }

    /** The JSON that came with the success that the example promises. */
    private static Optional<JsonValue> answer(Trial trial) {
        return trial.verdict()
                .evidence()
                .filter(evidence -> evidence.outcome() instanceof Outcome.Answered)
                .filter(evidence -> trial.expected().isSuccess())
                .filter(evidence -> trial.expected().accepts(evidence.status().orElse(0)))
                .flatMap(
                        evidence ->
                                BodyReader.read(
                                                evidence.request().headers(),
                                                ((Outcome.Answered) evidence.outcome()).response())
                                        .json());
    }
}
