package dev.docproof.junit;

import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.finding.Severity;
import dev.docproof.report.FindingText;
import dev.docproof.verify.Run;
import dev.docproof.verify.SubjectRun;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what a run found. */
public final class RunAssert extends AbstractAssert<RunAssert, Run> {
    RunAssert(Run actual) {
        super(actual, RunAssert.class);
    }

    /** Nothing that was tried was otherwise than documented, and something was tried. */
    public RunAssert hasNoContradiction() {
        isNotNull();
        if (actual.isContradicted()) {
            failWithMessage("%s", contradictions(actual));
        }
        return isExercised();
    }

    /** Some claim was tried. */
    public RunAssert isExercised() {
        isNotNull();
        if (!actual.isExercised()) {
            failWithMessage("nothing on the pages could be tried against %s", actual.against());
        }
        return this;
    }

    private static String contradictions(Run run) {
        StringBuilder told = new StringBuilder("the pages do not hold\n");
        for (SubjectRun subject : run.subjects()) {
            List<Finding> unread =
                    subject.subject().findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .toList();
            told.append(FindingText.plain(unread));
            subject.verdicts().stream()
                    .filter(Verdict.Contradicted.class::isInstance)
                    .map(FindingText::plain)
                    .forEach(told::append);
        }
        return told.toString();
    }
}
