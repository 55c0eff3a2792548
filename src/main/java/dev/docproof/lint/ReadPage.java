package dev.docproof.lint;

import dev.docproof.finding.Finding;
import dev.docproof.finding.Reading;
import dev.docproof.markdown.MarkdownReader;
import dev.docproof.markdown.Page;
import dev.docproof.operation.OperationReader;
import dev.docproof.operation.PageOperations;
import dev.docproof.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page as its readers understood it.
 *
 * @param page its blocks; none at all, where it could not be read
 * @param findings what the readers had to say
 */
public record ReadPage(Page page, PageOperations documented, List<Finding> findings) {
    public ReadPage {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(documented, "documented");
        findings = List.copyOf(findings);
    }

    /** Reads a text in memory; what a file's own reader said goes with what is said here. */
    public static ReadPage read(Reading<SourceFile> source, OperationReader operations) {
        List<Finding> findings = new ArrayList<>(source.findings());
        if (source.value().isEmpty()) {
            return nothing(source.findings().get(0).span().file(), findings);
        }
        SourceFile file = source.value().get();
        Reading<Page> page = new MarkdownReader().read(file);
        findings.addAll(page.findings());
        if (page.value().isEmpty()) {
            return nothing(file, findings);
        }
        Reading<PageOperations> documented = operations.read(page.value().get());
        findings.addAll(documented.findings());
        return new ReadPage(
                page.value().get(), documented.value().orElseGet(() -> nothing(file)), findings);
    }

    private static ReadPage nothing(SourceFile file, List<Finding> findings) {
        return new ReadPage(new Page(file, Optional.empty(), List.of()), nothing(file), findings);
    }

    private static PageOperations nothing(SourceFile file) {
        return new PageOperations(file, List.of(), List.of());
    }

    public SourceFile file() {
        return page.file();
    }
}
