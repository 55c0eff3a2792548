package dev.docproof.report;

import java.io.IOException;
import java.util.List;

/** Several reports of one run at once. */
public final class Fanout implements Reporter {
    private final List<Reporter> reporters;

    public Fanout(List<? extends Reporter> reporters) {
        this.reporters = List.copyOf(reporters);
    }

    @Override
    public void page(PageReport page) throws IOException {
        for (Reporter reporter : reporters) {
            reporter.page(page);
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        for (Reporter reporter : reporters) {
            reporter.end(summary);
        }
    }
}
