package dev.docproof.claim;

import dev.docproof.finding.Finding;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseMember;
import dev.docproof.shape.ClosedList;
import dev.docproof.shape.Difference;
import dev.docproof.shape.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Optional<Expectation.Compared> compared = met.map(trial -> compared(operation, trial));
        for (ResponseMember member : operation.responseMembers()) {
            if (member.type().isPresent()) {
                Claim claim = claim(operation, member);
                verdicts.add(
                        met.map(trial -> verdict(claim, trial, compared.get()))
                                .orElseGet(() -> unmet(claim)));
            }
        }
        return verdicts;
    }

    private static Claim claim(Operation operation, ResponseMember member) {
        return new Claim(
                ClaimKind.TYPE,
                operation.name(),
                member.span(),
                "%s is %s%s".formatted(member.name(), member.type().orElseThrow(), listed(member)));
    }

    private static String listed(ResponseMember member) {
        List<String> values = ClosedList.read(member.type(), member.description());
        return values.isEmpty() ? "" : ", one of " + String.join(", ", values);
    }

    private static Verdict unmet(Claim claim) {
        return new Verdict.NotExercised(claim, "no example was answered with JSON as documented");
    }

    private static Verdict verdict(Claim claim, Trial met, Expectation.Compared compared) {
        Optional<Evidence> evidence = met.verdict().evidence();
        Optional<Difference> difference =
                compared.differences().stream()
                        .filter(each -> each.span().equals(claim.span()))
                        .filter(each -> each.kind() != Difference.Kind.MEMBER_UNDOCUMENTED)
                        .filter(each -> each.kind() != Difference.Kind.MEMBER_MISSING)
                        .findFirst();
        if (difference.isPresent()) {
            return new Verdict.Contradicted(
                    claim, evidence, List.of(finding(difference.get(), met)));
        }
        return compared.met().contains(claim.span())
                ? new Verdict.Confirmed(claim, evidence, List.of())
                : new Verdict.NotExercised(claim, evidence, "the answer does not have it");
    }

    /** What the example said already, where it is the same thing. */
    private static Finding finding(Difference difference, Trial met) {
        Finding own = BodyJudge.rule(difference.kind()).at(difference.span(), difference.message());
        return met.verdict().findings().stream()
                .filter(said -> said.rule() == own.rule())
                .filter(said -> said.message().equals(own.message()))
                .findFirst()
                .orElse(own);
    }

    private static Expectation.Compared compared(Operation operation, Trial trial) {
        Expectation table =
                new Expectation(
                        Optional.empty(),
                        ResponseTable.of(operation),
                        trial.exchange().request().span());
        return table.compared(answer(trial).orElseThrow());
    }

    /** The JSON that came with the success that the example promises. */
    private static Optional<JsonValue> answer(Trial trial) {
        return trial.verdict()
                .evidence()
                .filter(evidence -> trial.expected().isSuccess())
                .filter(evidence -> trial.expected().accepts(evidence.status().orElse(0)))
                .flatMap(Evidence::json);
    }
}
