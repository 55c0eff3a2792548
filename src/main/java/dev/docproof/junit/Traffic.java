package dev.docproof.junit;

import dev.docproof.finding.Finding;
import dev.docproof.http.Request;
import dev.docproof.http.Response;
import dev.docproof.traffic.Documentation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What tests sent and got that no page says; each finding once. Safe for use by several threads.
 */
public final class Traffic {
    private final Documentation documentation;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private int exchanges;

    Traffic(Documentation documentation) {
        this.documentation = documentation;
    }

    synchronized void saw(Request request, Response response) {
        exchanges++;
        findings.addAll(documentation.findings(request, response));
    }

    /** In the order they were seen. */
    public synchronized List<Finding> findings() {
        return new ArrayList<>(findings);
    }

    /** How many exchanges were looked at. */
    public synchronized int exchanges() {
        return exchanges;
    }
}
