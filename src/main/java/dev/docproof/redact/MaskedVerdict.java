package dev.docproof.redact;

import dev.docproof.claim.Claim;
import dev.docproof.claim.Evidence;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Note;
import dev.docproof.target.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A verdict that can be shown: its evidence without secrets, and its words without what turned out
 * to be secret in the evidence.
 */
public final class MaskedVerdict {
    private MaskedVerdict() {}

    /**
     * @param redactor knows the secrets of the configuration; others are told by their names
     */
    public static Verdict of(Verdict verdict, Redactor redactor) {
        MaskedMessages messages = new MaskedMessages(redactor);
        Optional<Evidence> evidence = verdict.evidence().map(shown -> masked(shown, messages));
        Redactor all = redactor.and(messages.found());
        if (all.isEmpty() && evidence.equals(verdict.evidence())) {
            return verdict;
        }
        Claim claim = masked(verdict.claim(), all);
        List<Finding> findings =
                verdict.findings().stream().map(finding -> of(finding, all)).toList();
        if (verdict instanceof Verdict.Confirmed) {
            return new Verdict.Confirmed(claim, evidence, findings);
        }
        if (verdict instanceof Verdict.NotExercised not) {
            return new Verdict.NotExercised(claim, evidence, all.text(not.reason()));
        }
        return new Verdict.Contradicted(claim, evidence, findings);
    }

    /** The words of a finding; its place in the file stays what it is. */
    public static Finding of(Finding finding, Redactor redactor) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.span(),
                redactor.text(finding.message()),
                finding.notes().stream()
                        .map(note -> new Note(note.span(), redactor.text(note.message())))
                        .toList(),
                finding.hint().map(redactor::text));
    }

    private static Evidence masked(Evidence evidence, MaskedMessages messages) {
        return new Evidence(
                messages.request(evidence.request()), masked(evidence.outcome(), messages));
    }

    private static Outcome masked(Outcome outcome, MaskedMessages messages) {
        return outcome instanceof Outcome.Answered answered
                ? new Outcome.Answered(
                        messages.response(answered.response()), answered.took(), answered.flaw())
                : outcome;
    }

    private static Claim masked(Claim claim, Redactor redactor) {
        return claim.withWords(redactor::text);
    }
}
