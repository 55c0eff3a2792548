package dev.docproof.operation;

import dev.docproof.source.Span;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One status that a page promises, in a table row or in words.
 *
 * @param label as written, {@code 404 Not Found} or {@code ECONNREFUSED}
 * @param code empty where the label is no HTTP status, such as a refused connection
 * @param form {@code table}, {@code list}, {@code http}, {@code heading}, {@code prose}, {@code
 *     tab}, {@code fence} or {@code html}
 * @param span the status itself
 * @param row the whole row or sentence
 */
public record StatusRow(
        String label, OptionalInt code, String form, String description, Span span, Span row) {
    public StatusRow {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(row, "row");
    }

    public boolean isSuccess() {
        return code.isPresent() && code.getAsInt() / 100 == 2;
    }
}
