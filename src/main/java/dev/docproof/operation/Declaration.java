package dev.docproof.operation;

import dev.docproof.source.Span;
import java.util.Optional;

/**
 * A place where a page declares an operation.
 *
 * @param block the number of the block it stands in
 * @param template the path, segment by segment
 */
record Declaration(
        String method,
        String path,
        Optional<String> query,
        Span span,
        DeclarationForm form,
        int block,
        PathTemplate template) {
    Declaration(
            String method,
            String path,
            Optional<String> query,
            Span span,
            DeclarationForm form,
            int block) {
        this(method, path, query, span, form, block, PathTemplate.of(path));
    }

    static Declaration of(
            String method, String target, Span span, DeclarationForm form, int block) {
        return new Declaration(
                method, Targets.path(target), Targets.query(target), span, form, block);
    }

    /** Whether its path or its query leaves values open. */
    boolean isOpen() {
        return Targets.isOpen(path + query.map(text -> "?" + text).orElse(""));
    }
}
