package dev.docproof.lsp;

import dev.docproof.lint.ReadPage;
import dev.docproof.verify.SubjectRun;
import java.io.IOException;

/** Tries the examples of a page. */
@FunctionalInterface
public interface PageTrial {
    /**
     * @throws IOException where the target cannot be reached; its message is for people
     */
    SubjectRun run(ReadPage page) throws IOException;
}
