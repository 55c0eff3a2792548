package dev.docproof.fix;

import dev.docproof.claim.ClaimKind;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Rule;
import dev.docproof.json.JsonValue;
import dev.docproof.shape.Difference;
import dev.docproof.shape.Expectation;
import dev.docproof.source.Span;
import dev.docproof.verify.SubjectRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done about a page whose examples a server has answered. */
public final class AnswerFixes {
    private AnswerFixes() {}

    public static List<Fix> of(SubjectRun run) {
        List<Fix> fixes = new ArrayList<>();
        List<Verdict> examples =
                run.verdicts().stream()
                        .filter(verdict -> verdict.claim().kind() == ClaimKind.EXAMPLE)
                        .filter(verdict -> !verdict.findings().isEmpty())
                        .toList();
        for (AnsweredExample example : AnsweredExample.of(run.subject().documented(), examples)) {
            fixes.addAll(of(example));
        }
        fixes.addAll(TypeFixes.of(run));
        return fixes;
    }

    private static List<Fix> of(AnsweredExample example) {
        Optional<Finding> status = first(example, Rule.STATUS_DIFFERS);
        if (status.isPresent()) {
            return List.of(StatusFixes.of(example, status.get()));
        }
        List<Fix> fixes = new ArrayList<>();
        renewed(example).ifPresent(fixes::add);
        fixes.addAll(RowFixes.of(example));
        return fixes;
    }

    private static Optional<Finding> first(AnsweredExample example, Rule rule) {
        return example.findings().stream().filter(finding -> finding.rule() == rule).findFirst();
    }

    /** The response block brought up to date, where a finding lies in it. */
    private static Optional<Fix> renewed(AnsweredExample example) {
        Optional<JsonValue> shown = example.shown();
        Optional<JsonValue> answer = example.answer();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Optional<Finding> reason =
                example.findings().stream()
                        .filter(finding -> shown.get().span().contains(finding.span()))
                        .findFirst();
        if (reason.isEmpty()) {
            return Optional.empty();
        }
        if (answer.isEmpty()) {
            return Optional.of(
                    Fix.proposal(
                            reason.get(),
                            "%s; show what the server answers to %s, or leave the block out"
                                    .formatted(reason.get().message(), example.request())));
        }
        List<Edit> edits =
                JsonRenewal.edits(
                        shown.get(), answer.get(), stale(shown.get(), answer.get(), example));
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fix(reason.get(), "renew the response from the server", edits));
    }

    /** Values that are others now, but for those that are new every time. */
    private static Set<Span> stale(JsonValue shown, JsonValue answer, AnsweredExample example) {
        Set<Span> stale =
                new Expectation(Optional.of(shown), List.of(), shown.span())
                        .strictDifferences(answer).differences().stream()
                                .map(Difference::span)
                                .collect(Collectors.toCollection(HashSet::new));
        example.findings().stream().map(Finding::span).forEach(stale::add);
        return stale;
    }
}
