package dev.docproof.junit;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Severity;
import dev.docproof.report.FindingText;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what ordinary tests sent and got. */
public final class TrafficAssert extends AbstractAssert<TrafficAssert, Traffic> {
    TrafficAssert(Traffic actual) {
        super(actual, TrafficAssert.class);
    }

    /** Something was seen, and the pages say all of it. */
    public TrafficAssert isDocumented() {
        isNotNull();
        if (actual.exchanges() == 0) {
            failWithMessage("no request was seen");
        }
        List<Finding> findings =
                actual.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList();
        if (!findings.isEmpty()) {
            failWithMessage("%s", "the pages do not say this\n" + FindingText.plain(findings));
        }
        return this;
    }
}
