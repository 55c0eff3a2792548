package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.operation.Operation;
import dev.docproof.operation.Parameter;
import dev.docproof.operation.Place;
import dev.docproof.operation.ResponseMember;
import dev.docproof.shape.TypeAgreement;
import java.util.ArrayList;
import java.util.List;

/** One member has a type where it is sent and another where it comes back. */
final class TypeToldDifferently implements OperationCheck {
    @Override
    public List<Finding> check(Operation operation) {
        List<Finding> findings = new ArrayList<>();
        for (Parameter sent : ListedParameters.of(operation).in(Place.BODY)) {
            for (ResponseMember back : operation.responseMembers()) {
                if (isOtherwise(sent, back)) {
                    findings.add(finding(sent, back));
                }
            }
        }
        return findings;
    }

    private static boolean isOtherwise(Parameter sent, ResponseMember back) {
        return sent.name().equals(back.name())
                && sent.type().isPresent()
                && back.type().isPresent()
                && TypeAgreement.excludes(sent.type().get(), back.type().get());
    }

    private static Finding finding(Parameter sent, ResponseMember back) {
        return Rule.TYPE_TOLD_DIFFERENTLY
                .at(
                        back.span(),
                        "%s comes back as %s and is sent as %s"
                                .formatted(
                                        back.name(),
                                        back.type().orElseThrow(),
                                        sent.type().orElseThrow()))
                .withNote(sent.span(), "sent as this");
    }
}
