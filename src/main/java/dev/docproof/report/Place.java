package dev.docproof.report;

import dev.docproof.source.SourceFile;
import java.util.Objects;

/**
 * Where something is, as people count: lines and columns from 1, columns in UTF-16 units.
 *
 * @param page the name of the file, with slashes, from the folder that was worked in
 * @param endColumn just past the last character
 * @param excerpt the line it starts on, cut to what fits on a screen
 * @param carets blanks and carets that mark it below the excerpt
 */
public record Place(
        String page,
        int line,
        int column,
        int endLine,
        int endColumn,
        String excerpt,
        String carets) {
    public Place {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(carets, "carets");
    }

    /** Whether that file still has this line, which may be a later version of the page. */
    boolean isIn(SourceFile file) {
        if (line > file.lineCount() || column - 1 > file.line(line).length()) {
            return false;
        }
        int offset = file.line(line).start() + column - 1;
        return new Excerpt(file.span(offset, offset)).source().equals(excerpt);
    }

    @Override
    public String toString() {
        return page + ":" + line + ":" + column;
    }
}
