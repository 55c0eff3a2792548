package dev.docproof.fix;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Severity;
import dev.docproof.lint.Linter;
import dev.docproof.lint.ReadPage;
import dev.docproof.source.SourceFile;
import dev.docproof.target.Target;
import dev.docproof.verify.Rehearsal;
import dev.docproof.verify.StateReset;
import dev.docproof.verify.SubjectRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a page true as far as it can be done without its author: first what can be told from the
 * page itself, so that its commands work, then what a server says of them.
 */
public final class PageFixer {
    /** One edit can bring another to light; in practice two rounds are enough. */
    private static final int MOST_ROUNDS = 8;

    private final Function<SourceFile, ReadPage> reader;
    private final Linter linter;
    private final PageFixes pageFixes = new PageFixes();

    /**
     * @param reader reads a page that is still in memory only
     */
    public PageFixer(Function<SourceFile, ReadPage> reader, Linter linter) {
        this.reader = reader;
        this.linter = linter;
    }

    /** As far as the page itself tells. */
    public FixedPage fix(SourceFile page) {
        Rounds rounds = new Rounds(page);
        rounds.run(this::ofPage);
        return rounds.result();
    }

    /**
     * @param target where its examples are tried
     * @param reset puts the state of the target back before they are
     */
    public FixedPage fix(SourceFile page, Target target, Optional<StateReset> reset) {
        Rounds rounds = new Rounds(page);
        rounds.run(this::ofPage);
        Recording recording = new Recording(target, reset);
        rounds.run(file -> ofAnswers(file, recording));
        return rounds.result();
    }

    /** What is found and what can be done about it. */
    private record Findings(List<Finding> findings, List<Fix> fixes) {}

    private Findings ofPage(SourceFile file) {
        List<Finding> findings = linter.page(reader.apply(file));
        return new Findings(findings, pageFixes.of(findings));
    }

    private Findings ofAnswers(SourceFile file, Recording recording) {
        ReadPage page = reader.apply(file);
        SubjectRun run =
                new Rehearsal(recording, recording.reset()).of(page.documented(), page.findings());
        recording.rewind();
        return new Findings(run.findings(), AnswerFixes.of(run));
    }

    /** A page on its way from how it was to how it will be. */
    private static final class Rounds {
        private final SourceFile before;
        private final List<Fix> applied = new ArrayList<>();
        private final Map<Finding, Fix> proposals = new LinkedHashMap<>();
        private SourceFile file;
        private List<Finding> left = List.of();

        Rounds(SourceFile before) {
            this.before = before;
            this.file = before;
        }

        void run(Function<SourceFile, Findings> look) {
            for (int round = 0; round < MOST_ROUNDS; round++) {
                Findings found = look.apply(file);
                Edits edits = new Edits(file);
                proposals.clear();
                for (Fix fix : found.fixes()) {
                    if (fix.isProposal()) {
                        proposals.putIfAbsent(fix.finding(), fix);
                    } else if (edits.add(fix)) {
                        applied.add(fix);
                    }
                }
                left =
                        found.findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .toList();
                if (edits.isEmpty()) {
                    return;
                }
                file = edits.applied();
            }
        }

        FixedPage result() {
            return new FixedPage(before, file, applied, List.copyOf(proposals.values()), left);
        }
    }
}
