package dev.docproof.lsp;

import dev.docproof.lint.ReadPage;
import dev.docproof.source.Span;
import dev.docproof.verify.SubjectRun;
import java.io.IOException;

/** Tries one example of a page, and what it depends on. */
@FunctionalInterface
public interface PageTrial {
    /**
     * @param request where the page has it
     * @throws IOException where the target cannot be reached; its message is for people
     */
    SubjectRun run(ReadPage page, Span request) throws IOException;
}
