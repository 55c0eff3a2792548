package dev.docproof.fix;

import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.json.JsonValue;
import dev.docproof.operation.Operation;
import dev.docproof.operation.ResponseMember;
import dev.docproof.source.Span;
import dev.docproof.verify.SubjectRun;
import java.util.List;
import java.util.Optional;

/** Edits of types that a table gives and the server does not keep. */
final class TypeFixes {
    private TypeFixes() {}

    static List<Fix> of(SubjectRun run) {
        return run.verdicts().stream()
                .filter(verdict -> verdict.claim().kind() == ClaimKind.TYPE)
                .flatMap(verdict -> of(run, verdict).stream())
                .toList();
    }

    private static Optional<Fix> of(SubjectRun run, Verdict verdict) {
        Optional<Finding> finding =
                verdict.findings().stream()
                        .filter(one -> one.rule() == Rule.TYPE_DIFFERS)
                        .findFirst();
        for (Operation operation : run.subject().documented().operations()) {
            for (ResponseMember member : operation.responseMembers()) {
                if (finding.isPresent() && member.span().equals(verdict.claim().span())) {
                    return Optional.of(fix(operation, member, verdict, finding.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Fix fix(
            Operation operation, ResponseMember member, Verdict verdict, Finding finding) {
        Optional<JsonValue> actual =
                verdict.evidence()
                        .flatMap(Evidence::json)
                        .flatMap(answer -> Members.named(answer, member.name()));
        Optional<Span> cell = MemberTable.typeCell(member);
        if (actual.isEmpty() || cell.isEmpty()) {
            return Fix.proposal(finding, finding.message() + "; correct the type");
        }
        String word = MemberTable.of(operation).typeWord(actual.get());
        return Fix.of(finding, "write " + word, new Edit(cell.get(), word));
    }
}
