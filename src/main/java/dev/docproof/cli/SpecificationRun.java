package dev.docproof.cli;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.finding.RuleLevels;
import dev.docproof.finding.Severity;
import dev.docproof.input.SourceReader;
import dev.docproof.openapi.Specification;
import dev.docproof.openapi.SpecificationCheck;
import dev.docproof.openapi.SpecificationReader;
import dev.docproof.operation.PageOperations;
import dev.docproof.report.FindingText;
import dev.docproof.setup.CannotRun;
import dev.docproof.source.SourceFile;
import dev.docproof.verify.Documented;
import dev.docproof.verify.Subject;
import dev.docproof.verify.SubjectRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages against an OpenAPI file: nothing is sent, nothing needs to be up. */
record SpecificationRun(SourceFile file, RuleLevels levels) {
    /** Empty where {@code --against} names no such file. */
    static Optional<SpecificationRun> against(String name, RuleLevels levels) throws IOException {
        Path path = name.contains("://") ? Path.of("") : Path.of(name);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        Reading<SourceFile> source = new SourceReader().read(path);
        return source.value()
                .filter(SpecificationReader::looksLikeSpecification)
                .map(file -> new SpecificationRun(file, levels));
    }

    /** For people. */
    String label() {
        return file.name() + " (OpenAPI)";
    }

    /**
     * @param first whether this is the part that tells of the specification itself
     * @throws CannotRun where the file cannot be read
     */
    void run(boolean first, Teller teller) {
        Reading<Specification> read = new SpecificationReader().read(file);
        List<Finding> errors =
                read.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty() || read.value().isEmpty()) {
            throw new CannotRun(
                    "the specification cannot be read\n" + FindingText.plain(errors).strip());
        }
        SpecificationCheck check = new SpecificationCheck(read.value().get());
        Selection selected = teller.selected();
        int size = selected.own().size();
        for (int place = 0; place < size; place++) {
            teller.tell(teller.report(run(check, selected.own().at(place)), place));
        }
        if (first) {
            SubjectRun itself = specification(check, selected.documented(), read.findings());
            if (!itself.findings().isEmpty()) {
                teller.tell(teller.report(itself, size));
            }
        }
    }

    private SubjectRun run(SpecificationCheck check, Subject subject) {
        return new SubjectRun(
                subject,
                check.verdicts(subject.documented()).stream()
                        .map(verdict -> verdict.weighed(levels))
                        .toList(),
                0);
    }

    /** What there is to say of the specification itself stands beside the pages. */
    private SubjectRun specification(
            SpecificationCheck check, Documented documented, List<Finding> flaws) {
        List<Finding> findings = new ArrayList<>(flaws);
        findings.addAll(check.undocumented(documented.paths()));
        PageOperations nothing = new PageOperations(file, List.of(), List.of());
        return new SubjectRun(new Subject(nothing, levels.weigh(findings)), List.of(), 0);
    }
}
