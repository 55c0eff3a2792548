package dev.docproof.cli;

import dev.docproof.baseline.Baseline;
import dev.docproof.baseline.Baseline.Placed;
import dev.docproof.baseline.BaselineCheck;
import dev.docproof.baseline.BaselineDraft;
import dev.docproof.baseline.BaselineWriter;
import dev.docproof.claim.Verdict;
import dev.docproof.finding.Finding;
import dev.docproof.report.PageReport;
import dev.docproof.source.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the baseline of a run does to its pages. */
interface Acceptance {
    /** The page as it is to be reported. */
    PageReport page(PageReport page);

    /** Whether what contradicts a page may turn out to be known. */
    boolean mayKnow(Verdict verdict);

    /**
     * Called after the last page.
     *
     * @param exists whether there is such a page at all
     * @return what is wrong with the baseline itself, by place
     */
    Complaints end(Predicate<String> exists) throws IOException;

    /**
     * @param file where they point at; empty where there are none
     */
    record Complaints(Optional<SourceFile> file, List<Finding> findings) {
        public Complaints {
            findings = List.copyOf(findings);
        }

        static Complaints none() {
            return new Complaints(Optional.empty(), List.of());
        }
    }

    /** No baseline: everything counts. */
    static Acceptance nothing() {
        return new Acceptance() {
            @Override
            public PageReport page(PageReport page) {
                return page;
            }

            @Override
            public boolean mayKnow(Verdict verdict) {
                return false;
            }

            @Override
            public Complaints end(Predicate<String> exists) {
                return Complaints.none();
            }
        };
    }

    static Acceptance of(Baseline baseline, String command, LocalDate today) {
        BaselineCheck check = new BaselineCheck(baseline, command, today);
        return new Acceptance() {
            @Override
            public PageReport page(PageReport page) {
                return check.page(page);
            }

            @Override
            public boolean mayKnow(Verdict verdict) {
                return check.mayKnow(verdict.findings());
            }

            @Override
            public Complaints end(Predicate<String> exists) {
                List<Finding> findings = check.complaints(exists);
                return findings.isEmpty()
                        ? Complaints.none()
                        : new Complaints(Optional.of(baseline.file()), findings);
            }
        };
    }

    /** Everything that is found goes into the file, and is accepted at once. */
    static Acceptance writing(Path file, Baseline earlier, String command) {
        BaselineDraft draft = new BaselineDraft(earlier, command);
        return new Acceptance() {
            @Override
            public PageReport page(PageReport page) {
                List<Placed> known =
                        draft.page(page).stream()
                                .map(entry -> new Placed(entry, earlier.file().all()))
                                .toList();
                Baseline own = new Baseline(earlier.file(), known);
                return new BaselineCheck(own, command, LocalDate.MIN).page(page);
            }

            @Override
            public boolean mayKnow(Verdict verdict) {
                return true;
            }

            @Override
            public Complaints end(Predicate<String> exists) throws IOException {
                try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    new BaselineWriter(out).write(draft.entries());
                    out.write('\n');
                }
                return Complaints.none();
            }
        };
    }
}
