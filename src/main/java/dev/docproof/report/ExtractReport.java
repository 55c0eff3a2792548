package dev.docproof.report;

import dev.docproof.finding.Finding;
import dev.docproof.operation.PageOperations;
import java.util.List;

/** Where what was read from pages is written, page by page. */
public interface ExtractReport {
    void page(PageOperations page, List<Finding> findings);

    /** After the last page. */
    void end();
}
