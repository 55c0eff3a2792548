package dev.docproof.lsp;

import dev.docproof.source.SourceFile;
import dev.docproof.source.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Offsets and the positions of the protocol: both count UTF-16 units, the latter from 0. */
final class Places {
    private Places() {}

    static Range range(Span span) {
        return new Range(position(span.position()), position(span.endPosition()));
    }

    /** The nearest offset that there is; editors may be ahead of what was read. */
    static int offset(SourceFile file, Position position) {
        if (position.getLine() >= file.lineCount()) {
            return file.text().length();
        }
        Span line = file.line(Math.max(position.getLine(), 0) + 1);
        return line.start() + Math.max(0, Math.min(position.getCharacter(), line.length()));
    }

    static boolean covers(Span span, int offset) {
        return span.start() <= offset && offset <= span.end();
    }

    private static Position position(dev.docproof.source.Position place) {
        return new Position(place.line() - 1, place.column() - 1);
    }
}
