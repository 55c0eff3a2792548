package dev.docproof.lsp;

import dev.docproof.finding.Finding;
import dev.docproof.lint.ReadPage;
import dev.docproof.operation.Exchange;
import dev.docproof.operation.Operation;
import dev.docproof.verify.Subject;
import dev.docproof.verify.SubjectRun;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page as an editor has it, and what is known of it.
 *
 * @param findings those of the text itself
 * @param last what came of trying this very text; empty once it has changed
 */
record OpenPage(
        String uri, int version, ReadPage page, List<Finding> findings, Optional<SubjectRun> last) {
    OpenPage {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(last, "last");
        findings = List.copyOf(findings);
    }

    /** After an example has been tried; what is known of others of the same text stays. */
    OpenPage tried(SubjectRun run) {
        SubjectRun known =
                last.orElseGet(
                        () ->
                                new SubjectRun(
                                        new Subject(page.documented(), page.findings()),
                                        List.of(),
                                        run.templates()));
        return new OpenPage(uri, version, page, findings, Optional.of(known.with(run)));
    }

    /** With what a server showed, where the page was tried. */
    List<Finding> allFindings() {
        return Stream.concat(
                        findings.stream(), last.stream().flatMap(run -> run.findings().stream()))
                .distinct()
                .sorted(Finding.BY_PLACE)
                .toList();
    }

    List<Exchange> exchanges() {
        return Stream.concat(
                        page.documented().operations().stream().map(Operation::exchanges),
                        Stream.of(page.documented().unowned()))
                .flatMap(List::stream)
                .toList();
    }
}
