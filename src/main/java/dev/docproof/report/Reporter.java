package dev.docproof.report;

import java.io.IOException;

/**
 * Writes what was found in one format, page by page as pages are done, so that a long run needs no
 * more memory than its largest page.
 */
public interface Reporter {
    void page(PageReport page) throws IOException;

    /** Called once, after the last page. What a reporter writes is whole only then. */
    void end(Summary summary) throws IOException;
}
