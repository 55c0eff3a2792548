package dev.docproof.probe;

import dev.docproof.claim.Claim;
import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether a list that was asked for by another value has only items with that value. */
final class Filtering {
    private final Operation operation;
    private final ProbeResult result;

    Filtering(Operation operation, ProbeResult result) {
        this.operation = operation;
        this.result = result;
    }

    /**
     * @param bodies what is wrong with the body of an answer
     */
    Verdict verdict(Parameter subject, Function<Evidence, List<Finding>> bodies) {
        Claim claim =
                new Claim(
                        ClaimKind.ECHO,
                        operation.name(),
                        subject.span(),
                        result.probe().words() + " gives such items alone");
        Optional<Evidence> evidence = result.evidence();
        if (result.status().isEmpty()) {
            return new Verdict.NotExercised(claim, evidence, result.silence());
        }
        if (!result.isSuccess()) {
            return new Verdict.NotExercised(
                    claim, evidence, "it was answered " + result.status().get());
        }
        List<Finding> others =
                evidence.map(bodies).orElse(List.of()).stream()
                        .filter(finding -> finding.rule() == Rule.ECHO_DIFFERS)
                        .map(finding -> finding.withNote(subject.span(), result.probe().words()))
                        .toList();
        if (!others.isEmpty()) {
            return new Verdict.Contradicted(claim, evidence, others);
        }
        return hasValue(subject, evidence.get())
                ? new Verdict.Confirmed(claim, evidence, List.of())
                : new Verdict.NotExercised(claim, evidence, "no item with that value came");
    }

    private boolean hasValue(Parameter subject, Evidence evidence) {
        Optional<String> value = Edit.query(evidence.request(), subject.name());
        String body = evidence.response().map(own -> own.body().text()).orElse("");
        return value.filter(body::contains).isPresent();
    }
}
