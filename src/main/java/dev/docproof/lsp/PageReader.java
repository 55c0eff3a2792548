package dev.docproof.lsp;

import dev.docproof.lint.ReadPage;
import dev.docproof.source.SourceFile;

/** Reads the text that an editor holds, as if it were saved where its name says. */
@FunctionalInterface
public interface PageReader {
    ReadPage read(SourceFile text);
}
